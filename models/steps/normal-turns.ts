// What head.glb says of normals: none, as they follow from the facets, but how far to turn those that the facets get wrong. The fine skin
// bends within one facet of the thinned one at lids, lips and ears; elsewhere there is nothing to say.
import { skinNormals, TURN_STEPS, turnNormals } from '#anatomy/skin-normals.ts';
import { TURNED_FROM_DEG } from '../recipe/packing.ts';

export interface NormalTurns {
  /** Three whole numbers a vertex, in the sense of `turnNormals`. */
  readonly turns: Int8Array;
  /** Degrees to the fine surface's normal, a vertex: of what the facets say, and of what is drawn once it is turned. */
  readonly facetsOffDeg: Float64Array;
  readonly drawnOffDeg: Float64Array;
}

/** @param wanted unit normals of the fine surface, three numbers a vertex */
export function normalTurns(positions: Float32Array, index: ArrayLike<number>, wanted: ArrayLike<number>): NormalTurns {
  const normals = skinNormals(positions, index);
  const facetsOffDeg = degreesApart(normals, wanted);
  const turns = Int8Array.from(normals, (value, i) =>
    (facetsOffDeg[Math.floor(i / 3)] ?? 0) > TURNED_FROM_DEG ? Math.round(((wanted[i] ?? 0) - value) * TURN_STEPS) : 0,
  );
  turnNormals(normals, turns);
  return { turns, facetsOffDeg, drawnOffDeg: degreesApart(normals, wanted) };
}

function degreesApart(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: a.length / 3 }, (_, v) => {
    const cosine = [0, 1, 2].reduce((sum, axis) => sum + (a[v * 3 + axis] ?? 0) * (b[v * 3 + axis] ?? 0), 0);
    return (Math.acos(Math.min(Math.max(cosine, -1), 1)) * 180) / Math.PI;
  });
}
