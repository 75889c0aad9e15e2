// Normals of a skin or muscle whose vertices have moved: the file's own, turned as much as the surface has turned. Pure arithmetic on
// vertex arrays. At rest nothing has turned, so that the average head keeps the very normals of its file.
import { writeNormals } from '#anatomy/skin-normals.ts';

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
  writeNormals(positions, index, rest, welded);
  return {
    write: (moved, into) => {
      writeNormals(moved, index, now, welded);
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
