// Meshes small enough to reason about, made in code for the tests of the bake.
import type { QuadMesh } from '../../models/geometry/catmull-clark.ts';

/** A cube of edge 2 about the origin, six quads seen from outside counter-clockwise. */
export function cube(): QuadMesh {
  const positions = Float64Array.from([-1, -1, -1, 1, -1, -1, 1, 1, -1, -1, 1, -1, -1, -1, 1, 1, -1, 1, 1, 1, 1, -1, 1, 1]);
  const quads = Uint32Array.from([0, 3, 2, 1, 4, 5, 6, 7, 0, 1, 5, 4, 3, 7, 6, 2, 0, 4, 7, 3, 1, 2, 6, 5]);
  return { positions, quads };
}

/** A flat grid of `cells` x `cells` unit quads in the plane y = 0, facing up. */
export function grid(cells: number): QuadMesh {
  const positions: number[] = [];
  const quads: number[] = [];
  for (let i = 0; i <= cells; i++) for (let j = 0; j <= cells; j++) positions.push(i, 0, j);
  const at = (i: number, j: number): number => i * (cells + 1) + j;
  for (let i = 0; i < cells; i++)
    for (let j = 0; j < cells; j++) quads.push(at(i, j), at(i, j + 1), at(i + 1, j + 1), at(i + 1, j));
  return { positions: Float64Array.from(positions), quads: Uint32Array.from(quads) };
}

/** An upright elliptic tube from y = `bottom` to y = `top`, metres, open at both ends, facing outwards. */
export function tube(bottom: number, top: number, [rx, rz]: readonly [number, number] = [0.2, 0.1]): QuadMesh {
  const around = 48;
  const rows = 24;
  const positions: number[] = [];
  const quads: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let i = 0; i < around; i++) {
      const angle = (i / around) * Math.PI * 2;
      positions.push(rx * Math.sin(angle), bottom + ((top - bottom) * row) / rows, rz * Math.cos(angle));
    }
  }
  const at = (row: number, i: number): number => row * around + (i % around);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < around; i++) quads.push(at(row, i), at(row, i + 1), at(row + 1, i + 1), at(row + 1, i));
  }
  return { positions: Float64Array.from(positions), quads: Uint32Array.from(quads) };
}

/** Edges that do not lie between exactly two facets running opposite ways. */
export function openEdges(triangles: Uint32Array): number {
  const directed = new Map<string, number>();
  triangles.forEach((v, i) => {
    const next = triangles[i % 3 === 2 ? i - 2 : i + 1];
    directed.set(`${v}:${next}`, (directed.get(`${v}:${next}`) ?? 0) + 1);
  });
  return [...directed].filter(([key, count]) => count !== 1 || directed.get(key.split(':').reverse().join(':')) !== 1).length;
}
