// Rule: a mesh under the skin is closed: each edge lies between two facets that run opposite ways along it.

/** Directed edges without exactly one partner; vertices at one place that the file doubled count as one. */
export function openEdges(positions: ArrayLike<number>, triangles: ArrayLike<number>): number {
  const places = new Map<string, number>();
  const welded = Array.from({ length: positions.length / 3 }, (_, v) => {
    const key = [0, 1, 2].map((axis) => Math.round((positions[v * 3 + axis] ?? 0) * 1e6)).join();
    const known = places.get(key) ?? v;
    places.set(key, known);
    return known;
  });
  const edges = new Map<string, number>();
  for (let i = 0; i < triangles.length; i++) {
    const [from, to] = [triangles[i] ?? 0, triangles[i % 3 === 2 ? i - 2 : i + 1] ?? 0].map((v) => welded[v] ?? v);
    if (from !== to) edges.set(`${from} ${to}`, (edges.get(`${from} ${to}`) ?? 0) + 1);
  }
  return [...edges].filter(([key, count]) => edges.get(key.split(' ').reverse().join(' ')) !== count).length;
}

export function notClosed(
  meshes: ReadonlyMap<string, { readonly positions: Float64Array; readonly triangles: Uint32Array }>,
): readonly string[] {
  return [...meshes].flatMap(([node, { positions, triangles }]) => {
    const open = openEdges(positions, triangles);
    return open === 0 ? [] : [`${node}: ${open} edges are open`];
  });
}
