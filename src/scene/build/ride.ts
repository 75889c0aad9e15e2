// Points ride with the skin while a muscle works: each is carried by the triangle it lies in. Pure arithmetic on vertex arrays.
import type { PlacedSite, Point } from '#anatomy/manifest.ts';
import { add, scale, unit, vectorAt } from '#anatomy/vec3.ts';

/**
 * `shifts` are metres a vertex, one list an action, each with its weight; `normalAt` is the moved skin's own at a vertex. The very sites
 * come back when no action weighs.
 */
export function ride(
  sites: readonly PlacedSite[],
  shifts: readonly { readonly weight: number; readonly shift: ArrayLike<number> }[],
  normalAt: (vertex: number) => Point,
): readonly PlacedSite[] {
  const weighing = shifts.filter(({ weight }) => weight !== 0);
  if (weighing.length === 0) return sites;
  return sites.map((site) => {
    const { triangle, barycentric } = site;
    const mean = (valueAt: (vertex: number) => Point): Point =>
      triangle.reduce<Point>((sum, vertex, k) => add(sum, scale(valueAt(vertex), barycentric[k] ?? 0)), [0, 0, 0]);
    const carried = weighing.reduce<Point>(
      (sum, { weight, shift }) =>
        add(
          sum,
          scale(
            mean((vertex) => vectorAt(shift, vertex)),
            weight,
          ),
        ),
      [0, 0, 0],
    );
    // A point that an action leaves alone keeps its own normal: the skin's, read back, would differ in the last digits.
    if (carried.every((value) => value === 0)) return site;
    return { ...site, at: add(site.at, carried), normal: unit(mean(normalAt)) };
  });
}
