// The soft shadow under the bust, lying on a ground that is otherwise the page itself.
import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { DataTexture, LinearFilter, type Mesh, PlaneGeometry, RedFormat } from 'three';
import type { DrawnHead } from './drawn-head.ts';
import { type GroundMap, groundMap } from './ground-shadow.ts';
import type { Looks } from './looks.ts';

interface Props {
  /** It stands on the ground, whatever its shape. */
  readonly head: DrawnHead;
  readonly look: Looks['ground'];
  /** 0 to 1. */
  readonly strength: number;
}

export function Ground({ head, look, strength }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const { material, uniforms } = look;
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
    return { geometry, map };
  }, [head]);

  useEffect(
    () => () => {
      ground.geometry.dispose();
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
    uniforms.map.value = ground.map;
    uniforms.strength.value = strength;
    invalidate();
  }, [uniforms, ground, strength, invalidate]);

  return <mesh ref={mesh} geometry={ground.geometry} material={material} position={[0, floorOf(head), 0]} />;
}

/** Height of the ground in metres. */
const floorOf = ({ skin }: DrawnHead): number => skin.boundingBox?.min.y ?? 0;

const shadowOf = (head: DrawnHead): GroundMap => groundMap(head.skin.getAttribute('position').array, floorOf(head));
