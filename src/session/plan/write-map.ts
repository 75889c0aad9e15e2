// A plan as the file of a clinic's own map.
import { EXTRA_ZONE_IDS } from '#protocol/extra-zones.ts';
import type { MapFile } from '../map-file/map-shape.ts';
import { extraIn, type Plan, pointsGiven } from './plan.ts';

/** @param name at most LONGEST_NAME characters */
export function writeMap(plan: Plan, name: string): string {
  const map: MapFile = {
    format: 'migraine-injection-atlas.map',
    version: 1,
    name,
    points: pointsGiven(plan).map((id) => ({ id })),
    extra: EXTRA_ZONE_IDS.filter((zone) => extraIn(plan, zone) > 0).map((zone) => ({ zone, points: extraIn(plan, zone) })),
  };
  return `${JSON.stringify(map, null, 2)}\n`;
}
