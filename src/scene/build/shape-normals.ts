// Normals of a skin or muscle whose vertices have moved: the file's own, turned as much as the surface has turned. Pure arithmetic on
// vertex arrays. At rest nothing has turned, so that the average head keeps the very normals of its file.

export interface ShapeNormals {
  /** Writes unit normals for these positions (three numbers a vertex, the same vertices). */
  readonly write: (positions: ArrayLike<number>, into: Float32Array) => void;
}

/**
 * `normals` are the file's, for `positions`. `welded` names for each vertex the first at the same place: vertices doubled by the file
 * format keep one normal.
 */
export function shapeNormals(
  positions: ArrayLike<number>,
  normals: ArrayLike<number>,
  index: ArrayLike<number>,
  welded: ArrayLike<number>,
): ShapeNormals {
  const rest = new Float32Array(positions.length);
  const now = new Float32Array(positions.length);
  faceNormals(positions, index, welded, rest);
  return {
    write: (moved, into) => {
      faceNormals(moved, index, welded, now);
      for (let i = 0; i < into.length; i += 3) {
        const x = (normals[i] ?? 0) + (now[i] ?? 0) - (rest[i] ?? 0);
        const y = (normals[i + 1] ?? 0) + (now[i + 1] ?? 0) - (rest[i + 1] ?? 0);
        const z = (normals[i + 2] ?? 0) + (now[i + 2] ?? 0) - (rest[i + 2] ?? 0);
        const size = Math.sqrt(x * x + y * y + z * z) || 1;
        into[i] = x / size;
        into[i + 1] = y / size;
        into[i + 2] = z / size;
      }
    },
  };
}

/** Unit normal of every vertex, weighted by the area of the triangles around it. */
function faceNormals(p: ArrayLike<number>, index: ArrayLike<number>, welded: ArrayLike<number>, into: Float32Array): void {
  into.fill(0);
  const at = (i: number): number => p[i] ?? 0;
  const add = (i: number, value: number): void => {
    into[i] = (into[i] ?? 0) + value;
  };
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [(index[t] ?? 0) * 3, (index[t + 1] ?? 0) * 3, (index[t + 2] ?? 0) * 3];
    const [ux, uy, uz] = [at(b) - at(a), at(b + 1) - at(a + 1), at(b + 2) - at(a + 2)];
    const [vx, vy, vz] = [at(c) - at(a), at(c + 1) - at(a + 1), at(c + 2) - at(a + 2)];
    const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (let corner = 0; corner < 3; corner++) {
      const vertex = index[t + corner] ?? 0;
      const home = (welded[vertex] ?? vertex) * 3;
      add(home, nx);
      add(home + 1, ny);
      add(home + 2, nz);
    }
  }
  for (let v = 0; v * 3 < into.length; v++) {
    const home = (welded[v] ?? v) * 3;
    if (home !== v * 3) {
      into[v * 3] = at2(into, home);
      into[v * 3 + 1] = at2(into, home + 1);
      into[v * 3 + 2] = at2(into, home + 2);
      continue;
    }
    const size = Math.hypot(at2(into, home), at2(into, home + 1), at2(into, home + 2)) || 1;
    into[home] = at2(into, home) / size;
    into[home + 1] = at2(into, home + 1) / size;
    into[home + 2] = at2(into, home + 2) / size;
  }
}

const at2 = (values: Float32Array, i: number): number => values[i] ?? 0;
