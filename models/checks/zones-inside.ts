// Every follow-the-pain zone stays inside the area of its muscle, on its own side.
import type { Zone } from '#anatomy/manifest.ts';
import { sitesOfMuscle } from '#protocol/protocol.ts';
import type { MuscleId, RegionId } from '#protocol/vocabulary.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import { cornersOf, type Surface } from '../geometry/surface.ts';
import { strayed, weightsAt } from './in-own-area.ts';

export function zonesOutside(zones: readonly Zone[], surface: Surface, areas: ArrayLike<number>): readonly string[] {
  return zones.flatMap(({ id, muscle, side, outline }) => {
    const region = regionOf(muscle);
    const astray = outline.flatMap((place) => {
      const { triangle, barycentric } = nearestSkinPoint(surface, place);
      return strayed(id, region, weightsAt(areas, cornersOf(surface, triangle), barycentric));
    });
    const across = outline.some(([x]) => (side === 'left' ? x <= 0 : x >= 0)) ? [`${id}: crosses the midline`] : [];
    return [...astray.slice(0, 1), ...across];
  });
}

function regionOf(muscle: MuscleId): RegionId {
  const [site] = sitesOfMuscle(muscle);
  if (!site) throw new Error(`no point treats the muscle "${muscle}"`);
  return site.region;
}
