// What the shadow under the bust is drawn with: a grey map, clear where the ground is the page itself.
import { ShaderMaterial, type Texture } from 'three';

const VERTEX = /* glsl */ `
varying vec2 vPlace;
varying float vAbove;
void main() {
  vPlace = uv;
  vAbove = normalize(cameraPosition - (modelMatrix * vec4(position, 1.0)).xyz).y;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

/** Seen edge on, a shadow on a flat ground is a hard line: it fades before that. */
const FRAGMENT = /* glsl */ `
uniform sampler2D map;
uniform float strength;
varying vec2 vPlace;
varying float vAbove;
void main() {
  float edge = smoothstep(0.0, 0.12, vPlace.x) * smoothstep(0.0, 0.12, 1.0 - vPlace.x)
    * smoothstep(0.0, 0.12, vPlace.y) * smoothstep(0.0, 0.12, 1.0 - vPlace.y);
  float shade = texture2D(map, vPlace).r * strength * edge * smoothstep(0.0, 0.09, vAbove);
  gl_FragColor = vec4(vec3(0.010, 0.007, 0.005), shade);
}
`;

export interface GroundUniforms {
  /** One channel: 0 clear, 1 darkest. */
  readonly map: { value: Texture | null };
  /** 0 to 1. */
  readonly strength: { value: number };
}

export function createGroundMaterial(): { readonly material: ShaderMaterial; readonly uniforms: GroundUniforms } {
  const uniforms: GroundUniforms = { map: { value: null }, strength: { value: 0 } };
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...uniforms },
    transparent: true,
    depthWrite: false,
  });
  return { material, uniforms };
}
