// Every point lies in its own area: no other area weighs more there, and its own at least half.
import type { PlacedSite, Point } from '#anatomy/manifest.ts';
import { REGION_IDS, type RegionId } from '#protocol/vocabulary.ts';

const LEAST_OWN_WEIGHT = 0.5;

/** Weights of the four areas, in the order of REGION_IDS, at a place of a triangle. @param areas four numbers a vertex, 0 to 1 */
export function weightsAt(
  areas: ArrayLike<number>,
  triangle: readonly [number, number, number],
  shares: Point,
): readonly number[] {
  return REGION_IDS.map((_, channel) =>
    triangle.reduce((sum, vertex, corner) => sum + (areas[vertex * REGION_IDS.length + channel] ?? 0) * (shares[corner] ?? 0), 0),
  );
}

/** What is wrong with the weights at one place that should belong to an area; empty when it does. */
export function strayed(name: string, region: RegionId, weights: readonly number[]): readonly string[] {
  const own = weights[REGION_IDS.indexOf(region)] ?? 0;
  if (own < LEAST_OWN_WEIGHT) return [`${name}: its area "${region}" weighs only ${own.toFixed(2)} there`];
  const stronger = REGION_IDS.filter((_, channel) => (weights[channel] ?? 0) > own);
  return stronger.map((id) => `${name}: "${id}" weighs more there than its own area "${region}"`);
}

export function outsideOwnArea(sites: readonly PlacedSite[], areas: ArrayLike<number>): readonly string[] {
  return sites.flatMap(({ id, region, triangle, barycentric }) => strayed(id, region, weightsAt(areas, triangle, barycentric)));
}
