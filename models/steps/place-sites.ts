// The 31 fixed points: every rule applied to both sides of the finished skin. Right and left are computed apart, as the thinned mesh is
// not its own mirror image; a check holds them together.
import type { PlacedSite } from '#anatomy/manifest.ts';
import { SITES } from '#protocol/protocol.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import type { Surface } from '../geometry/surface.ts';
import { cornersOf } from '../geometry/surface.ts';
import type { Landmarks } from '../landmarks.ts';
import { TOLERANCE_MM } from '../recipe/sites.ts';
import { groundOf, type RuledPoint } from './ground.ts';
import { placeForehead, placeProcerus } from './place-forehead.ts';
import { placeParaspinal, placeTrapezius } from './place-neck.ts';
import { placeOccipital } from './place-occipital.ts';
import { placeTemple } from './place-temple.ts';
import type { Curves } from './trace-curves.ts';

/** In the order of the protocol. @param surface the skin as decoded from the packed file: the triangles named are its own */
export function placeSites(surface: Surface, landmarks: Landmarks, curves: Curves): readonly PlacedSite[] {
  const ruled = new Map<string, RuledPoint>();
  for (const side of ['left', 'right'] as const) {
    const ground = groundOf(surface, landmarks, curves, side);
    for (const rule of [placeForehead, placeTemple, placeOccipital, placeParaspinal, placeTrapezius]) {
      for (const point of rule(ground)) ruled.set(`${point.key}-${side}`, point);
    }
    if (side === 'left') ruled.set('procerus', placeProcerus(ground));
  }
  return SITE_IDS.map((id) => {
    const point = ruled.get(id);
    if (!point) throw new Error(`no rule places the point ${id}`);
    return placed(surface, id, point);
  });
}

function placed(surface: Surface, id: SiteId, { key, point, measured }: RuledPoint): PlacedSite {
  const { muscle, region, side, units } = SITES[id];
  const toleranceMm = TOLERANCE_MM[key];
  if (toleranceMm === undefined) throw new Error(`no tolerance is known for the point ${id}`);
  const { at, normal, triangle, barycentric } = point;
  return {
    id,
    muscle,
    region,
    side,
    units,
    at,
    normal,
    triangle: cornersOf(surface, triangle),
    barycentric,
    toleranceMm,
    measured,
  };
}
