// Smooth vertex normals of a triangle mesh. Pure arrays.

/** Unit normals, three numbers a vertex: the facets' normals weighted by the angle they span at the vertex. */
export function vertexNormals(positions: Float64Array, triangles: Uint32Array): Float64Array {
  const normals = new Float64Array(positions.length);
  const at = (v: number, axis: number): number => positions[v * 3 + axis] ?? 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t] ?? 0, triangles[t + 1] ?? 0, triangles[t + 2] ?? 0] as const;
    for (let c = 0; c < 3; c++) {
      const [o, a, b] = [corners[c] ?? 0, corners[(c + 1) % 3] ?? 0, corners[(c + 2) % 3] ?? 0];
      const ux = at(a, 0) - at(o, 0);
      const uy = at(a, 1) - at(o, 1);
      const uz = at(a, 2) - at(o, 2);
      const vx = at(b, 0) - at(o, 0);
      const vy = at(b, 1) - at(o, 1);
      const vz = at(b, 2) - at(o, 2);
      const nx = uy * vz - uz * vy;
      const ny = uz * vx - ux * vz;
      const nz = ux * vy - uy * vx;
      const length = Math.hypot(nx, ny, nz);
      if (length === 0) continue;
      const angle = Math.atan2(length, ux * vx + uy * vy + uz * vz);
      normals[o * 3] = (normals[o * 3] ?? 0) + (nx / length) * angle;
      normals[o * 3 + 1] = (normals[o * 3 + 1] ?? 0) + (ny / length) * angle;
      normals[o * 3 + 2] = (normals[o * 3 + 2] ?? 0) + (nz / length) * angle;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0) || 1;
    for (let axis = 0; axis < 3; axis++) normals[i + axis] = (normals[i + axis] ?? 0) / length;
  }
  return normals;
}
