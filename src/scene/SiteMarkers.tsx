// The points, all in one draw call, on the head as it is drawn. Given places and states, it knows nothing of why.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { FOV_DEG, focalPx } from '#anatomy/camera-fit.ts';
import type { MarkerState } from './describe-scene.ts';
import type { DrawnHead } from './drawn-head.ts';
import type { Looks } from './looks.ts';
import { createMarkerGeometry, placeMarkers, setMarkerStates } from './marker-mesh.ts';

interface Props {
  /** The skin the points lie on, and where. */
  readonly head: DrawnHead;
  readonly look: Looks['markers'];
  /** In the order of the head's sites. */
  readonly states: readonly MarkerState[];
  /** Colour of the line that separates a ring from the skin. */
  readonly halo: string;
  /** How many times as wide as else its lines are. */
  readonly line: number;
}

export function SiteMarkers({ head, look, states, halo, line }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const { material, uniforms } = look;
  const geometry = useMemo(() => createMarkerGeometry(head.sites(), head.skin), [head]);
  useEffect(() => () => geometry.dispose(), [geometry]);

  useLayoutEffect(() => head.onChange(() => placeMarkers(geometry, head.sites(), head.skin)), [geometry, head]);

  useLayoutEffect(() => {
    setMarkerStates(geometry, states);
    invalidate();
  }, [geometry, states, invalidate]);

  useLayoutEffect(() => {
    uniforms.halo.value.set(halo);
    uniforms.line.value = line;
    invalidate();
  }, [uniforms, halo, line, invalidate]);

  useFrame(({ size }) => {
    uniforms.focalPx.value = focalPx(size, FOV_DEG);
  });

  return <mesh geometry={geometry} material={material} renderOrder={1} frustumCulled={false} />;
}
