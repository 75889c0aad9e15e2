// The soft outlines of the follow-the-pain zones on both sides.
import type { PlacedSite, Zone } from '#anatomy/manifest.ts';
import { mirrored } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { laidOnSkin, splineThrough } from '../geometry/spline.ts';
import type { Surface } from '../geometry/surface.ts';
import type { Landmarks } from '../landmarks.ts';
import { ZONE_RULES } from '../recipe/zones.ts';
import { stick } from './pin.ts';
import type { Curves } from './trace-curves.ts';

const SPACING_M = 0.003;

/** Ids end in the side: "trapezius-zone-left". */
export function outlineZones(
  surface: Surface,
  landmarks: Landmarks,
  curves: Curves,
  sites: readonly PlacedSite[],
): readonly Zone[] {
  const places = new Map<string, Vec3>(Object.entries(landmarks).map(([name, { at }]) => [name, at]));
  for (const { id, at } of sites) places.set(id, at);
  return ZONE_RULES.flatMap(({ id, muscle, pins }) => {
    const left = splineThrough(
      pins.map((pin) => stick({ surface, curves, places }, pin)),
      true,
    );
    return (['left', 'right'] as const).map((side): Zone => {
      const outline = laidOnSkin(surface, side === 'left' ? left : left.map(mirrored), SPACING_M, true);
      return { id: `${id}-${side}`, muscle, side, outline };
    });
  });
}
