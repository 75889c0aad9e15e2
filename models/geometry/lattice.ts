// Numbers on a regular lattice over the left half of the body: places, sampling, smoothing. Knows no anatomy.
// The first layer of points lies half a step right of the midline and mirrors the second, so that a shape made here closes on it.

import { scale, unit } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';

export interface Lattice {
  /** Place of the point with index 0 on every axis, metres; its x is half a step below 0. */
  readonly origin: Vec3;
  readonly step: number;
  readonly counts: readonly [x: number, y: number, z: number];
}

/** The lattice that covers the left half of a box with so many spare steps around it. */
export function halfLattice(low: Vec3, high: Vec3, step: number, spare = 3): Lattice {
  const origin: Vec3 = [-step / 2, low[1] - spare * step, low[2] - spare * step];
  const count = (axis: 0 | 1 | 2): number => Math.ceil((high[axis] - origin[axis]) / step) + spare + 1;
  return { origin, step, counts: [count(0), count(1), count(2)] };
}

export function latticeSize({ counts }: Lattice): number {
  return counts[0] * counts[1] * counts[2];
}

export function latticeIndex({ counts }: Lattice, i: number, j: number, k: number): number {
  return (k * counts[1] + j) * counts[0] + i;
}

/** Index of the point nearest to a place; at the border beyond it. */
export function indexNear(lattice: Lattice, at: Vec3): number {
  const { origin, step, counts } = lattice;
  const near = (axis: 0 | 1 | 2): number => Math.min(Math.max(Math.round((at[axis] - origin[axis]) / step), 0), counts[axis] - 1);
  return latticeIndex(lattice, near(0), near(1), near(2));
}

/** Calls back for every point of the lattice inside a box, with its index and its place. */
export function eachPoint(
  lattice: Lattice,
  visit: (index: number, x: number, y: number, z: number) => void,
  low: Vec3 = [-1, -1, -1],
  high: Vec3 = [1, 1, 1],
): void {
  const { origin, step, counts } = lattice;
  const from = (axis: 0 | 1 | 2): number => Math.max(Math.ceil((low[axis] - origin[axis]) / step), 0);
  const to = (axis: 0 | 1 | 2): number => Math.min(Math.floor((high[axis] - origin[axis]) / step), counts[axis] - 1);
  for (let k = from(2); k <= to(2); k++) {
    for (let j = from(1); j <= to(1); j++) {
      const row = latticeIndex(lattice, 0, j, k);
      for (let i = from(0); i <= to(0); i++) {
        visit(row + i, origin[0] + i * step, origin[1] + j * step, origin[2] + k * step);
      }
    }
  }
}

/** The value at any place, straight between the points around it; at the border beyond it. */
export function valueAt(lattice: Lattice, field: Float32Array, at: Vec3): number {
  const { origin, step, counts } = lattice;
  const cell = [0, 0, 0];
  const share = [0, 0, 0];
  for (let axis = 0; axis < 3; axis++) {
    const along = ((at[axis] ?? 0) - (origin[axis] ?? 0)) / step;
    cell[axis] = Math.min(Math.max(Math.floor(along), 0), (counts[axis] ?? 2) - 2);
    share[axis] = Math.min(Math.max(along - (cell[axis] ?? 0), 0), 1);
  }
  const [i = 0, j = 0, k = 0] = cell;
  const [u = 0, v = 0, w = 0] = share;
  const first = latticeIndex(lattice, i, j, k);
  const [dy, dz] = [counts[0], counts[0] * counts[1]];
  const row = (index: number): number => (field[index] ?? 0) * (1 - u) + (field[index + 1] ?? 0) * u;
  const near = row(first) * (1 - v) + row(first + dy) * v;
  const far = row(first + dz) * (1 - v) + row(first + dz + dy) * v;
  return near * (1 - w) + far * w;
}

/** Unit direction in which the field grows fastest, felt over a step to each side. */
export function uphill(lattice: Lattice, field: Float32Array, at: Vec3): Vec3 {
  const h = lattice.step;
  const slope = (dx: number, dy: number, dz: number): number =>
    valueAt(lattice, field, [at[0] + dx, at[1] + dy, at[2] + dz]) - valueAt(lattice, field, [at[0] - dx, at[1] - dy, at[2] - dz]);
  // On the midline the mirrored half is not there to be felt: by symmetry nothing changes across it.
  const across = Math.abs(at[0]) < h / 4 ? 0 : slope(h, 0, 0);
  const direction: Vec3 = [across, slope(0, h, 0), slope(0, 0, h)];
  return Math.hypot(...direction) > 0 ? unit(scale(direction, 1)) : [0, 1, 0];
}

/** Hollows above zero that nothing connects with the lattice's far border are made solid: below zero by as much. */
export function fillHollows({ counts }: Lattice, field: Float32Array): void {
  const [nx, ny, nz] = counts;
  const reached = new Uint8Array(field.length);
  const queue = new Int32Array(field.length);
  let end = 0;
  const reach = (index: number): void => {
    if (reached[index] || (field[index] ?? 0) < 0) return;
    reached[index] = 1;
    queue[end++] = index;
  };
  for (let index = nx - 1; index < field.length; index += nx) reach(index);
  for (let at = 0; at < end; at++) {
    const index = queue[at] ?? 0;
    const [i, j, k] = [index % nx, Math.floor(index / nx) % ny, Math.floor(index / (nx * ny))];
    if (i > 0) reach(index - 1);
    if (i < nx - 1) reach(index + 1);
    if (j > 0) reach(index - nx);
    if (j < ny - 1) reach(index + nx);
    if (k > 0) reach(index - nx * ny);
    if (k < nz - 1) reach(index + nx * ny);
  }
  for (let index = 0; index < field.length; index++) {
    const value = field[index] ?? 0;
    if (value >= 0 && !reached[index]) field[index] = -value;
  }
}

/** Smooths in place: `rounds` running means over `2 * radius + 1` points along every axis, nearly a Gaussian for three rounds. */
export function blur(lattice: Lattice, field: Float32Array, radius: number, rounds = 3): void {
  const [nx, ny, nz] = lattice.counts;
  const strides = [1, nx, nx * ny] as const;
  for (let round = 0; round < rounds; round++) {
    for (const axis of [0, 1, 2] as const) {
      const [a, b] = axis === 0 ? ([1, 2] as const) : axis === 1 ? ([0, 2] as const) : ([0, 1] as const);
      const line = new Float64Array(lattice.counts[axis]);
      for (let p = 0; p < lattice.counts[a]; p++) {
        for (let q = 0; q < lattice.counts[b]; q++) {
          meanAlong(field, p * strides[a] + q * strides[b], strides[axis], line, radius, axis === 0);
        }
      }
    }
  }
  // Rounding must not part the two layers beside the midline.
  for (let row = 0; row < field.length; row += nx) field[row] = field[row + 1] ?? 0;
  if (nz < 1) throw new Error('an empty lattice cannot be smoothed');
}

function meanAlong(
  field: Float32Array,
  start: number,
  stride: number,
  line: Float64Array,
  radius: number,
  mirrorsAtStart: boolean,
): void {
  const n = line.length;
  for (let i = 0; i < n; i++) line[i] = field[start + i * stride] ?? 0;
  const at = (i: number): number => {
    if (i < 0) return line[mirrorsAtStart ? Math.min(1 - i, n - 1) : 0] ?? 0;
    return line[Math.min(i, n - 1)] ?? 0;
  };
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += at(i);
  const share = 1 / (2 * radius + 1);
  for (let i = 0; i < n; i++) {
    field[start + i * stride] = sum * share;
    sum += at(i + radius + 1) - at(i - radius);
  }
}
