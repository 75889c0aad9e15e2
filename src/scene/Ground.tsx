// The soft shadow under the bust, lying on a ground that is otherwise the page itself.
import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { DataTexture, LinearFilter, type Mesh, PlaneGeometry, RedFormat, ShaderMaterial } from 'three';
import type { DrawnHead } from './drawn-head.ts';
import { type GroundMap, groundMap } from './ground-shadow.ts';

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
  /** It stands on the ground, whatever its shape. */
  readonly head: DrawnHead;
  /** 0 to 1. */
  readonly strength: number;
}

export function Ground({ head, strength }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const mesh = useRef<Mesh>(null);
  const ground = useMemo(() => {
    const { values, columns, rows, halfWidth, halfDepth } = shadowOf(head);
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
  }, [head]);

  useEffect(
    () => () => {
      ground.geometry.dispose();
      ground.material.dispose();
      ground.map.dispose();
    },
    [ground],
  );

  useLayoutEffect(
    () =>
      head.onChange(() => {
        ground.map.image.data = shadowOf(head).values;
        ground.map.needsUpdate = true;
        mesh.current?.position.setY(floorOf(head));
      }),
    [head, ground],
  );

  useLayoutEffect(() => {
    const uniform = ground.material.uniforms['strength'];
    if (uniform) uniform.value = strength;
    invalidate();
  }, [ground, strength, invalidate]);

  return <mesh ref={mesh} geometry={ground.geometry} material={ground.material} position={[0, floorOf(head), 0]} />;
}

/** Height of the ground in metres. */
const floorOf = ({ skin }: DrawnHead): number => skin.boundingBox?.min.y ?? 0;

const shadowOf = (head: DrawnHead): GroundMap => groundMap(head.skin.getAttribute('position').array, floorOf(head));
