// Quads into triangles. Pure arrays.

/** Two triangles a quad, cut along the diagonal from its first corner. */
export function toTriangles(quads: Uint32Array): Uint32Array {
  const triangles = new Uint32Array((quads.length / 4) * 6);
  for (let q = 0; q < quads.length / 4; q++) {
    const [a, b, c, d] = quads.subarray(q * 4, q * 4 + 4);
    triangles.set([a ?? 0, b ?? 0, c ?? 0, a ?? 0, c ?? 0, d ?? 0], q * 6);
  }
  return triangles;
}
