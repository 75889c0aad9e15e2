// The soft shadow under the bust, lying on a ground that is otherwise the page itself.
import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { type BufferGeometry, DataTexture, LinearFilter, PlaneGeometry, RedFormat, ShaderMaterial } from 'three';
import { groundMap } from './ground-shadow.ts';

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

interface Props {
  readonly head: BufferGeometry;
  /** Height of the ground in metres. */
  readonly floor: number;
  /** 0 to 1. */
  readonly strength: number;
}

export function Ground({ head, floor, strength }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const ground = useMemo(() => {
    const { values, columns, rows, halfWidth, halfDepth } = groundMap(head.getAttribute('position').array, floor);
    const map = new DataTexture(values, columns, rows, RedFormat);
    map.minFilter = LinearFilter;
    map.magFilter = LinearFilter;
    map.unpackAlignment = 1;
    map.needsUpdate = true;
    const geometry = new PlaneGeometry(halfWidth * 2, halfDepth * 2);
    // Laid down, the plane's lower edge, where a texture's rows begin, is the front one.
    geometry.rotateX(-Math.PI / 2);
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { map: { value: map }, strength: { value: 0 } },
      transparent: true,
      depthWrite: false,
    });
    return { geometry, material, map };
  }, [head, floor]);

  useEffect(
    () => () => {
      ground.geometry.dispose();
      ground.material.dispose();
      ground.map.dispose();
    },
    [ground],
  );

  useLayoutEffect(() => {
    const uniform = ground.material.uniforms['strength'];
    if (uniform) uniform.value = strength;
    invalidate();
  }, [ground, strength, invalidate]);

  return <mesh geometry={ground.geometry} material={ground.material} position={[0, floor, 0]} />;
}
