// Splits long edges until a surface is fine enough to draw a line across. The old vertices keep their numbers; no point leaves the facets.

import { between, distance, vectorAt } from '#anatomy/vec3.ts';
import { cornersOf, type Surface, surfaceOf, triangleCount } from './surface.ts';

const MOST_ROUNDS = 8;

/** The same facets cut into triangles whose edges are at most `longest` metres. */
export function refined(surface: Surface, longest: number): Surface {
  let fine = surface;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = splitOnce(fine, longest);
    if (!next) return fine;
    fine = next;
  }
  return fine;
}

function splitOnce(surface: Surface, longest: number): Surface | undefined {
  const { positions, welded } = surface;
  const points = Array.from(positions);
  const middles = new Map<number, number>();
  const middleOf = (a: number, b: number): number | undefined => {
    const [u, v] = [vectorAt(positions, a), vectorAt(positions, b)];
    if (distance(u, v) <= longest) return undefined;
    const [first, second] = [welded[a] ?? a, welded[b] ?? b];
    const key = Math.min(first, second) * welded.length + Math.max(first, second);
    const known = middles.get(key);
    if (known !== undefined) return known;
    const middle = points.length / 3;
    points.push(...between(u, v, 0.5));
    middles.set(key, middle);
    return middle;
  };
  const triangles: number[] = [];
  for (let t = 0; t < triangleCount(surface); t++) {
    const [a, b, c] = cornersOf(surface, t);
    const rim: number[] = [];
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      rim.push(from);
      const middle = middleOf(from, to);
      if (middle !== undefined) rim.push(middle);
    }
    triangles.push(...facetsOf(rim, [a, b, c]));
  }
  return middles.size > 0 ? surfaceOf(points, triangles) : undefined;
}

/** Triangles of a facet whose rim holds its three corners and up to three middles, in order. */
function facetsOf(rim: readonly number[], corners: readonly number[]): readonly number[] {
  const at = (i: number): number => rim[(i + rim.length) % rim.length] ?? 0;
  if (rim.length === 6) return [at(0), at(1), at(5), at(1), at(2), at(3), at(3), at(4), at(5), at(1), at(3), at(5)];
  // One or two middles: fan out from a middle, so that no triangle is flat.
  const start = rim.findIndex((vertex) => !corners.includes(vertex));
  if (start < 0) return rim;
  const facets: number[] = [];
  for (let i = 1; i + 1 < rim.length; i++) facets.push(at(start), at(start + i), at(start + i + 1));
  return facets;
}
