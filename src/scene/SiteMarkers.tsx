// The points, all in one draw call. Given places and states, it knows nothing of why.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { BufferGeometry } from 'three';
import { FOV_DEG, focalPx } from '#anatomy/camera-fit.ts';
import type { PlacedSite } from '#anatomy/manifest.ts';
import type { MarkerState } from './describe-scene.ts';
import { createMarkerGeometry, createMarkerMaterial, setMarkerStates } from './marker-mesh.ts';

interface Props {
  readonly sites: readonly PlacedSite[];
  /** The skin the points lie on. */
  readonly head: BufferGeometry;
  /** In the order of `sites`. */
  readonly states: readonly MarkerState[];
  /** Colour of the line that separates a ring from the skin. */
  readonly halo: string;
}

export function SiteMarkers({ sites, head, states, halo }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const markers = useMemo(() => createMarkerMaterial(), []);
  const geometry = useMemo(() => createMarkerGeometry(sites, head), [sites, head]);
  useEffect(() => () => markers.material.dispose(), [markers]);
  useEffect(() => () => geometry.dispose(), [geometry]);

  useLayoutEffect(() => {
    setMarkerStates(geometry, states);
    invalidate();
  }, [geometry, states, invalidate]);

  useLayoutEffect(() => {
    markers.uniforms.halo.value.set(halo);
    invalidate();
  }, [markers, halo, invalidate]);

  useFrame(({ size }) => {
    markers.uniforms.focalPx.value = focalPx(size, FOV_DEG);
  });

  return <mesh geometry={geometry} material={markers.material} renderOrder={1} frustumCulled={false} />;
}
