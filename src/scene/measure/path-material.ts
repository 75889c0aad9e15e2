// How the ruler's line is drawn: as wide in pixels at every distance, with a light edge that parts it from any skin; fainter where the head
// lies before it.
import { Color, DoubleSide, GreaterDepth, LessEqualDepth, ShaderMaterial, Vector2 } from 'three';

const VERTEX = /* glsl */ `
attribute vec3 ahead;
attribute float side;
/** CSS pixels: of the stage, and half the width of the band. */
uniform vec2 stage;
uniform float halfPx;

// Depth alone is taken this much nearer, so that line and skin never fight.
const float NEARER_M = 0.0016;

void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  vec4 here = projectionMatrix * seen;
  vec4 there = projectionMatrix * (modelViewMatrix * vec4(position + ahead * 0.001, 1.0));
  vec2 along = (there.xy / there.w - here.xy / here.w) * stage;
  vec2 across = length(along) > 1e-6 ? normalize(vec2(-along.y, along.x)) : vec2(1.0, 0.0);
  vec4 nearer = projectionMatrix * vec4(seen.xyz * (1.0 - NEARER_M / length(seen.xyz)), 1.0);
  gl_Position = here;
  gl_Position.xy += across * side * halfPx * 2.0 / stage * here.w;
  gl_Position.z = nearer.z / nearer.w * here.w;
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 ink;
uniform float share;

void main() {
  gl_FragColor = vec4(ink, share);
  #include <colorspace_fragment>
}
`;

const INK = '#1d2830';
/** CSS pixels. */
const HALF_INK_PX = 1.1;
const HALF_EDGE_PX = 2.4;
const HIDDEN_SHARE = 0.3;

export interface PathMaterials {
  /** In the order of drawing. */
  readonly passes: readonly ShaderMaterial[];
  readonly fit: (width: number, height: number) => void;
  /** Colour of the light edge. */
  readonly edge: (halo: string) => void;
  readonly dispose: () => void;
}

export function createPathMaterials(): PathMaterials {
  const stage = { value: new Vector2(1, 1) };
  const edge = { value: new Color() };
  const ink = { value: new Color(INK) };
  const pass = (colour: { value: Color }, halfPx: number, share: number, hidden = false): ShaderMaterial =>
    new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { stage, ink: colour, halfPx: { value: halfPx }, share: { value: share } },
      transparent: true,
      depthWrite: false,
      depthFunc: hidden ? GreaterDepth : LessEqualDepth,
      side: DoubleSide,
    });
  const passes = [pass(ink, HALF_INK_PX, HIDDEN_SHARE, true), pass(edge, HALF_EDGE_PX, 0.9), pass(ink, HALF_INK_PX, 1)];
  return {
    passes,
    fit: (width, height) => stage.value.set(width, height),
    edge: (halo) => edge.value.set(halo),
    dispose: () => {
      for (const material of passes) material.dispose();
    },
  };
}
