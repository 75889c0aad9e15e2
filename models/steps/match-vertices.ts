// Finds the vertices of a mesh again in the file it was packed into: there they stand in another order, a rounding step away.

/**
 * For every place of `packed` the vertex of `made` it came from.
 * @param stepM largest rounding an axis, metres
 * @throws when a place has no vertex nearby, or two places claim the same one
 */
export function matchVertices(made: Float64Array, packed: Float64Array, stepM: number): Uint32Array {
  const cell = stepM * 4;
  const cells = new Map<string, number[]>();
  const cellOf = (positions: Float64Array, v: number): readonly [number, number, number] => [
    Math.floor((positions[v * 3] ?? 0) / cell),
    Math.floor((positions[v * 3 + 1] ?? 0) / cell),
    Math.floor((positions[v * 3 + 2] ?? 0) / cell),
  ];
  for (let v = 0; v < made.length / 3; v++) {
    const key = cellOf(made, v).join();
    cells.set(key, [...(cells.get(key) ?? []), v]);
  }
  const taken = new Set<number>();
  return Uint32Array.from({ length: packed.length / 3 }, (_, p) => {
    const [i, j, k] = cellOf(packed, p);
    let best = { v: -1, gap: 2 * stepM };
    for (let n = 0; n < 27; n++) {
      const key = [i + (n % 3) - 1, j + (Math.floor(n / 3) % 3) - 1, k + Math.floor(n / 9) - 1].join();
      for (const v of cells.get(key) ?? []) {
        const gap = Math.hypot(...[0, 1, 2].map((axis) => (made[v * 3 + axis] ?? 0) - (packed[p * 3 + axis] ?? 0)));
        if (gap < best.gap && !taken.has(v)) best = { v, gap };
      }
    }
    if (best.v < 0) throw new Error(`packed vertex ${p} is none of the mesh's own`);
    taken.add(best.v);
    return best.v;
  });
}
