// Drops the vertices that no facet uses. Pure arrays.

export interface Compacted {
  readonly positions: Float64Array;
  /** Facets with the new vertex numbers. */
  readonly facets: Uint32Array;
  /** New number of each old vertex, or -1 where it was dropped. */
  readonly newIndex: Int32Array;
}

/** The order of the remaining vertices is kept. */
export function compact(positions: Float64Array, facets: Uint32Array): Compacted {
  const newIndex = new Int32Array(positions.length / 3).fill(-1);
  for (const v of facets) newIndex[v] = 0;
  let count = 0;
  for (let v = 0; v < newIndex.length; v++) if (newIndex[v] === 0) newIndex[v] = count++;
  const kept = new Float64Array(count * 3);
  newIndex.forEach((to, from) => {
    if (to >= 0) kept.set(positions.subarray(from * 3, from * 3 + 3), to * 3);
  });
  return { positions: kept, facets: facets.map((v) => newIndex[v] ?? 0), newIndex };
}
