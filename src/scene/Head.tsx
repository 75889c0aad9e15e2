// The plaster bust with its tinted areas. Given a geometry, a light and the areas' states, it knows nothing of why.
import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useRef } from 'react';
import type { BufferGeometry, Vector4 } from 'three';
import type { Lens } from '#anatomy/camera-fit.ts';
import { REGION_IDS, type RegionId } from '#protocol/vocabulary.ts';
import type { AreaState } from './describe-scene.ts';
import { eased, easeShare } from './easing.ts';
import type { LightRecipe } from './light-recipe.ts';
import type { Looks } from './looks.ts';
import { viewerAzimuthDeg } from './pose.ts';
import { lightStudio, turnStudio } from './studio-light.ts';

/** Share of the recipe's tint and strength of the outline in each state. */
const TINTS: Readonly<Record<AreaState, { readonly tint: number; readonly edge: number }>> = {
  rest: { tint: 1, edge: 0.12 },
  bright: { tint: 1.45, edge: 0.3 },
  open: { tint: 1.2, edge: 0.16 },
  receding: { tint: 0.5, edge: 0.06 },
};
/** Seconds in which most of a change of tint has happened. */
const TINT_EASE_S = 0.09;

interface Props {
  readonly geometry: BufferGeometry;
  readonly recipe: LightRecipe;
  readonly areas: Readonly<Record<RegionId, AreaState>>;
  readonly lens: { readonly current: Lens | null };
  readonly calm: boolean;
  readonly looks: Looks;
  /** Another skin is drawn in its place, with the same tints. */
  readonly covered: boolean;
}

export function Head({ geometry, recipe, areas, lens, calm, looks, covered }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const { studio, skin, plaster } = looks;
  const shown = useRef(false);
  useLayoutEffect(() => {
    lightStudio(studio, recipe);
    skin.clay.value.set(recipe.clay);
    invalidate();
  }, [studio, skin, recipe, invalidate]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of `areas` is what the frame is asked for
  useLayoutEffect(invalidate, [areas, invalidate]);

  useFrame((_, delta) => {
    if (lens.current) turnStudio(studio, viewerAzimuthDeg(lens.current));
    const share = easeShare(delta, TINT_EASE_S, calm || !shown.current);
    const tinting = approach(skin.areaTint.value, (id) => TINTS[areas[id]].tint * recipe.tint, share);
    const edging = approach(skin.areaEdge.value, (id) => TINTS[areas[id]].edge * (recipe.line ?? 1) ** 2, share);
    shown.current = true;
    if (tinting || edging) invalidate();
  });

  return <mesh geometry={geometry} material={plaster} visible={!covered} castShadow receiveShadow frustumCulled={false} />;
}

/** Moves each area's component towards its value; true while there is still way to go. */
function approach(vector: Vector4, goalOf: (id: RegionId) => number, share: number): boolean {
  let moving = false;
  REGION_IDS.forEach((id, i) => {
    const goal = goalOf(id);
    const next = eased(vector.getComponent(i), goal, share);
    vector.setComponent(i, next);
    moving ||= next !== goal;
  });
  return moving;
}
