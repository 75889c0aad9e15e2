// The surface on which a field on a lattice is zero, as a closed mesh: one vertex a cell that it passes (surface nets), the right half
// mirrored from the left and joined along the midline. Knows no anatomy.
import { type Lattice, latticeIndex } from './lattice.ts';

export interface HalfMesh {
  readonly positions: Float64Array;
  /** Counter-clockwise seen from where the field is above zero. */
  readonly triangles: Uint32Array;
}

/** The left half; its border lies on x = 0. @param field below zero inside */
export function surfaceNets(lattice: Lattice, field: Float32Array): HalfMesh {
  const [nx, ny, nz] = lattice.counts;
  const steps = [1, nx, nx * ny] as const;
  const vertexOf = new Int32Array(field.length).fill(-1);
  const points: number[] = [];
  for (let k = 0; k < nz - 1; k++) {
    for (let j = 0; j < ny - 1; j++) {
      for (let i = 0; i < nx - 1; i++) {
        const cell = latticeIndex(lattice, i, j, k);
        const at = crossingOf(lattice, field, cell, [i, j, k], steps);
        if (!at) continue;
        vertexOf[cell] = points.length / 3;
        points.push(i === 0 ? 0 : at[0], at[1], at[2]);
      }
    }
  }
  return { positions: Float64Array.from(points), triangles: facets(lattice, field, vertexOf, steps) };
}

type Triple = readonly [number, number, number];

/** The middle of the places where the cell's edges cross zero, or undefined. */
function crossingOf(
  { origin, step }: Lattice,
  field: Float32Array,
  cell: number,
  [i, j, k]: Triple,
  steps: Triple,
): Triple | undefined {
  let count = 0;
  const sum = [0, 0, 0];
  for (let axis = 0; axis < 3; axis++) {
    const [b, c] = [(axis + 1) % 3, (axis + 2) % 3];
    for (let corner = 0; corner < 4; corner++) {
      const [ub, uc] = [corner & 1, corner >> 1];
      const from = cell + ub * (steps[b] ?? 0) + uc * (steps[c] ?? 0);
      const here = field[from] ?? 0;
      const there = field[from + (steps[axis] ?? 0)] ?? 0;
      if (here < 0 === there < 0) continue;
      count++;
      sum[axis] = (sum[axis] ?? 0) + here / (here - there);
      sum[b] = (sum[b] ?? 0) + ub;
      sum[c] = (sum[c] ?? 0) + uc;
    }
  }
  if (count === 0) return undefined;
  const place = (axis: 0 | 1 | 2, index: number): number => (origin[axis] ?? 0) + (index + (sum[axis] ?? 0) / count) * step;
  return [place(0, i), place(1, j), place(2, k)];
}

/** Two triangles for every edge of the lattice that crosses zero, between the four cells around it. */
function facets(lattice: Lattice, field: Float32Array, vertexOf: Int32Array, steps: Triple): Uint32Array {
  const [nx, ny, nz] = lattice.counts;
  const triangles: number[] = [];
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const from = latticeIndex(lattice, i, j, k);
        const inside = (field[from] ?? 0) < 0;
        for (let axis = 0; axis < 3; axis++) {
          if (inside === (field[from + (steps[axis] ?? 0)] ?? 0) < 0) continue;
          const [db, dc] = [steps[(axis + 1) % 3] ?? 0, steps[(axis + 2) % 3] ?? 0];
          const ring = [from - db - dc, from - dc, from, from - db].map((cell) => vertexOf[cell] ?? 0);
          const [p = 0, q = 0, r = 0, s = 0] = inside ? ring : ring.reverse();
          triangles.push(p, q, r, p, r, s);
        }
      }
    }
  }
  return Uint32Array.from(triangles);
}

/** Both halves as one closed mesh. @param half its border vertices have x = 0 exactly */
export function mirroredWhole({ positions, triangles }: HalfMesh): HalfMesh {
  const count = positions.length / 3;
  const twin = new Uint32Array(count);
  const points = [...positions];
  for (let v = 0; v < count; v++) {
    const x = positions[v * 3] ?? 0;
    twin[v] = x === 0 ? v : points.length / 3;
    if (x !== 0) points.push(-x, positions[v * 3 + 1] ?? 0, positions[v * 3 + 2] ?? 0);
  }
  const all = [...triangles];
  for (let t = 0; t < triangles.length; t += 3) {
    for (const corner of [0, 2, 1]) all.push(twin[triangles[t + corner] ?? 0] ?? 0);
  }
  return { positions: Float64Array.from(points), triangles: Uint32Array.from(all) };
}
