// Every rule that the placed points, landmarks, areas and zones must keep, run together. One rule a file; this one only gathers them.
import type { Manifest } from '#anatomy/manifest.ts';
import { dosesSum } from '#protocol/rules/doses-sum.ts';
import { pointsPerMuscle } from '#protocol/rules/points-per-muscle.ts';
import type { Surface } from '../geometry/surface.ts';
import { outsideOwnArea } from './in-own-area.ts';
import { implausible } from './landmarks-plausible.ts';
import { unmirrored } from './mirrored.ts';
import { acrossNuchalLine } from './nuchal-side.ts';
import { offSkin } from './on-skin.ts';
import { crowded } from './spacing.ts';
import { outOfRange } from './within-range.ts';
import { zonesOutside } from './zones-inside.ts';

/**
 * Faults in words, each naming the point or landmark; empty when the atlas is sound.
 * @param surface the skin as decoded from the file @param areas its four area weights a vertex, 0 to 1
 */
export function atlasFaults(
  atlas: Pick<Manifest, 'sites' | 'landmarks' | 'curves' | 'zones'>,
  surface: Surface,
  areas: ArrayLike<number>,
): readonly string[] {
  const { sites, landmarks, curves, zones } = atlas;
  const sided = new Map(sites.filter(({ side }) => side !== 'midline').map(({ id, at }) => [id as string, at]));
  return [
    ...pointsPerMuscle(sites),
    ...dosesSum(sites),
    ...offSkin(sites, surface),
    ...outOfRange(sites),
    ...unmirrored(sided),
    ...crowded(sites),
    ...outsideOwnArea(sites, areas),
    ...acrossNuchalLine(sites, curves),
    ...implausible(landmarks),
    ...zonesOutside(zones, surface, areas),
  ];
}
