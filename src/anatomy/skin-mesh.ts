// The skin as bare arrays that can be measured on, in the browser and in the bake: its triangles, which vertices are one place, and
// the point of it nearest to any place. Knows no three.
import type { Point } from './manifest.ts';
import { vectorAt } from './vec3.ts';

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
