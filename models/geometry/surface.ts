// A triangle surface that can be walked on: vertex normals, and which triangle lies beyond which edge. Knows no anatomy.
import { weld } from '#anatomy/skin-mesh.ts';
import { cross, length, subtract, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';

export interface Surface {
  /** Three numbers a vertex, metres. */
  readonly positions: Float64Array;
  /** Three vertex indices a triangle, counter-clockwise from outside. */
  readonly triangles: Uint32Array;
  /** Unit normal of every vertex, weighted by the area of the triangles around it. */
  readonly normals: Float64Array;
  /** For edge `c` of triangle `t` (from its corner c to the next one), at `t * 3 + c`: the triangle beyond it, -1 at a border. */
  readonly beyond: Int32Array;
  /** As in SkinMesh. */
  readonly welded: Uint32Array;
}

export function surfaceOf(positions: ArrayLike<number>, triangles: ArrayLike<number>): Surface {
  const points = Float64Array.from(positions);
  const corners = Uint32Array.from(triangles);
  const welded = weld(points);
  return {
    positions: points,
    triangles: corners,
    welded,
    normals: normalsOf(points, corners, welded),
    beyond: beyondOf(corners, welded),
  };
}

export function triangleCount(surface: Surface): number {
  return surface.triangles.length / 3;
}

export function cornersOf(surface: Surface, triangle: number): readonly [number, number, number] {
  const { triangles } = surface;
  return [triangles[triangle * 3] ?? 0, triangles[triangle * 3 + 1] ?? 0, triangles[triangle * 3 + 2] ?? 0];
}

export function cornerPointsOf(surface: Surface, triangle: number): readonly [Vec3, Vec3, Vec3] {
  const [a, b, c] = cornersOf(surface, triangle);
  return [vectorAt(surface.positions, a), vectorAt(surface.positions, b), vectorAt(surface.positions, c)];
}

function normalsOf(points: Float64Array, corners: Uint32Array, welded: Uint32Array): Float64Array {
  const sums = new Float64Array(points.length);
  for (let t = 0; t < corners.length; t += 3) {
    const [a, b, c] = [corners[t] ?? 0, corners[t + 1] ?? 0, corners[t + 2] ?? 0];
    const origin = vectorAt(points, a);
    const area = cross(subtract(vectorAt(points, b), origin), subtract(vectorAt(points, c), origin));
    for (const corner of [a, b, c]) {
      const v = welded[corner] ?? corner;
      for (let axis = 0; axis < 3; axis++) sums[v * 3 + axis] = (sums[v * 3 + axis] ?? 0) + (area[axis] ?? 0);
    }
  }
  const normals = new Float64Array(points.length);
  for (let v = 0; v < welded.length; v++) {
    const sum = vectorAt(sums, welded[v] ?? v);
    const size = length(sum) || 1;
    normals.set([sum[0] / size, sum[1] / size, sum[2] / size], v * 3);
  }
  return normals;
}

function beyondOf(corners: Uint32Array, welded: Uint32Array): Int32Array {
  const beyond = new Int32Array(corners.length).fill(-1);
  const open = new Map<number, number>();
  const count = welded.length;
  for (let edge = 0; edge < corners.length; edge++) {
    const next = edge % 3 === 2 ? edge - 2 : edge + 1;
    const from = welded[corners[edge] ?? 0] ?? 0;
    const to = welded[corners[next] ?? 0] ?? 0;
    const twin = open.get(to * count + from);
    if (twin === undefined) {
      open.set(from * count + to, edge);
    } else {
      open.delete(to * count + from);
      beyond[edge] = Math.floor(twin / 3);
      beyond[twin] = Math.floor(edge / 3);
    }
  }
  return beyond;
}
