// The area of every triangle of a mesh. Pure arrays.
import { cross, length, subtract, vectorAt } from '#anatomy/vec3.ts';

/** In the square of the positions' unit. */
export function triangleAreas(positions: ArrayLike<number>, triangles: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: triangles.length / 3 }, (_, t) => {
    const origin = vectorAt(positions, triangles[t * 3] ?? 0);
    const [b, c] = [vectorAt(positions, triangles[t * 3 + 1] ?? 0), vectorAt(positions, triangles[t * 3 + 2] ?? 0)];
    return length(cross(subtract(b, origin), subtract(c, origin))) / 2;
  });
}
