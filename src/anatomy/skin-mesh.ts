// The skin as bare arrays that can be measured on, in the browser and in the bake: its triangles, which vertices are one place, and
// the point of it nearest to any place. Knows no three.
import type { Point } from './manifest.ts';
import { add, between, cross, distance, dot, scale, subtract, vectorAt } from './vec3.ts';

export interface SkinMesh {
  /** Three numbers a vertex, metres. */
  readonly positions: ArrayLike<number>;
  /** Three vertex indices a triangle, counter-clockwise from outside. */
  readonly triangles: ArrayLike<number>;
  /** For every vertex the first vertex at the same place: vertices doubled by a file format are one point of the skin. */
  readonly welded: ArrayLike<number>;
}

/** A point of the skin and the triangle that holds it. */
export interface SkinSpot {
  readonly at: Point;
  readonly triangle: number;
}

/** Places closer than this are one: a hundredth of the finest step that the packed file can express. */
const SAME_PLACE_M = 1e-7;

/** For every vertex (three numbers each, metres) the first one at the same place. */
export function weld(positions: ArrayLike<number>): Uint32Array {
  const first = new Map<string, number>();
  const welded = new Uint32Array(positions.length / 3);
  for (let v = 0; v < welded.length; v++) {
    const key = vectorAt(positions, v)
      .map((value) => Math.round(value / SAME_PLACE_M))
      .join();
    const found = first.get(key);
    if (found === undefined) first.set(key, v);
    welded[v] = found ?? v;
  }
  return welded;
}

/** The point of the skin nearest to a place. @throws when there is no triangle */
export function nearestSpot({ positions, triangles }: Pick<SkinMesh, 'positions' | 'triangles'>, place: Point): SkinSpot {
  let best: SkinSpot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let t = 0; t * 3 < triangles.length; t++) {
    const [i, j, k] = [triangles[t * 3] ?? 0, triangles[t * 3 + 1] ?? 0, triangles[t * 3 + 2] ?? 0];
    if (gapToBox(positions, i * 3, j * 3, k * 3, place) >= least) continue;
    const at = nearestInTriangle(vectorAt(positions, i), vectorAt(positions, j), vectorAt(positions, k), place);
    const gap = distance(at, place) ** 2;
    if (gap >= least) continue;
    least = gap;
    best = { at, triangle: t };
  }
  if (best === null) throw new Error('the skin has no triangles');
  return best;
}

/** Square of the distance to the box about a triangle: cheap, and never more than that to the triangle. */
function gapToBox(p: ArrayLike<number>, a: number, b: number, c: number, place: Point): number {
  let sum = 0;
  for (let axis = 0; axis < 3; axis++) {
    const [x, y, z, at] = [p[a + axis] ?? 0, p[b + axis] ?? 0, p[c + axis] ?? 0, place[axis] ?? 0];
    const gap = Math.max(Math.min(x, y, z) - at, at - Math.max(x, y, z), 0);
    sum += gap * gap;
  }
  return sum;
}

function nearestInTriangle(a: Point, b: Point, c: Point, place: Point): Point {
  const normal = cross(subtract(b, a), subtract(c, a));
  const whole = dot(normal, normal);
  const shares = [
    [b, c],
    [c, a],
    [a, b],
  ].map(([from = a, to = a]) => dot(cross(subtract(to, from), subtract(place, from)), normal));
  if (whole > 0 && shares.every((share) => share >= 0)) {
    const [u = 0, v = 0, w = 0] = shares.map((share) => share / whole);
    return add(add(scale(a, u), scale(b, v)), scale(c, w));
  }
  const ends = [onEdge(a, b, place), onEdge(b, c, place), onEdge(c, a, place)];
  return ends.reduce((best, next) => (distance(next, place) < distance(best, place) ? next : best));
}

function onEdge(a: Point, b: Point, place: Point): Point {
  const along = subtract(b, a);
  const size = dot(along, along);
  return size === 0 ? a : between(a, b, Math.min(Math.max(dot(subtract(place, a), along) / size, 0), 1));
}
