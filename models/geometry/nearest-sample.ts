// For every point of a lattice the nearest of many samples: seeded around each sample, then handed from neighbour to neighbour.
// Right but for rare ties, in a second or two for millions of points; a tree would take half a minute.
import { type Lattice, latticeIndex, latticeSize } from './lattice.ts';

const ROUNDS = 2;

interface Search {
  readonly lattice: Lattice;
  readonly samples: Float64Array;
  readonly nearest: Int32Array;
  readonly squared: Float32Array;
}

/** @param samples three numbers each, metres @returns number of the nearest sample for every point of the lattice */
export function nearestSamples(lattice: Lattice, samples: Float64Array): Int32Array {
  const size = latticeSize(lattice);
  const search = {
    lattice,
    samples,
    nearest: new Int32Array(size).fill(-1),
    squared: new Float32Array(size).fill(Number.POSITIVE_INFINITY),
  };
  seed(search);
  for (let round = 0; round < ROUNDS; round++) {
    sweep(search, 1);
    sweep(search, -1);
  }
  borderFromWithin(search);
  return search.nearest;
}

function offer({ nearest, squared, samples }: Search, index: number, x: number, y: number, z: number, sample: number): void {
  const dx = x - (samples[sample * 3] ?? 0);
  const dy = y - (samples[sample * 3 + 1] ?? 0);
  const dz = z - (samples[sample * 3 + 2] ?? 0);
  const far = dx * dx + dy * dy + dz * dz;
  if (far >= (squared[index] ?? 0)) return;
  squared[index] = far;
  nearest[index] = sample;
}

function seed(search: Search): void {
  const { origin, step, counts } = search.lattice;
  const cellOf = (value: number, axis: 0 | 1 | 2): number =>
    Math.min(Math.max(Math.floor((value - origin[axis]) / step), 0), counts[axis] - 2);
  for (let s = 0; s * 3 < search.samples.length; s++) {
    const [i, j, k] = [0, 1, 2].map((axis) => cellOf(search.samples[s * 3 + axis] ?? 0, axis as 0 | 1 | 2));
    for (let corner = 0; corner < 8; corner++) {
      const [ci, cj, ck] = [(i ?? 0) + (corner & 1), (j ?? 0) + ((corner >> 1) & 1), (k ?? 0) + (corner >> 2)];
      const index = latticeIndex(search.lattice, ci, cj, ck);
      offer(search, index, origin[0] + ci * step, origin[1] + cj * step, origin[2] + ck * step, s);
    }
  }
}

/** One pass over all points in rising (+1) or falling (-1) order; each asks neighbours that were visited before it. */
function sweep(search: Search, order: 1 | -1): void {
  const { origin, step, counts } = search.lattice;
  const [nx, ny, nz] = counts;
  const { nearest } = search;
  const before = neighboursBefore(order, nx, ny);
  // The outermost points follow afterwards: no step of the walk needs to ask whether a neighbour exists.
  for (let ck = 1; ck < nz - 1; ck++) {
    const k = order > 0 ? ck : nz - 1 - ck;
    for (let cj = 1; cj < ny - 1; cj++) {
      const j = order > 0 ? cj : ny - 1 - cj;
      for (let ci = 1; ci < nx - 1; ci++) {
        const i = order > 0 ? ci : nx - 1 - ci;
        const index = (k * ny + j) * nx + i;
        let asked = nearest[index] ?? -1;
        for (let n = 0; n < before.length; n++) {
          const sample = nearest[index + (before[n] ?? 0)] ?? -1;
          if (sample < 0 || sample === asked) continue;
          offer(search, index, origin[0] + i * step, origin[1] + j * step, origin[2] + k * step, sample);
          asked = sample;
        }
      }
    }
  }
}

function borderFromWithin({ lattice, nearest }: Search): void {
  const [nx, ny, nz] = lattice.counts;
  const within = (index: number, count: number): number => Math.min(Math.max(index, 1), count - 2);
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++) {
        const [wi, wj, wk] = [within(i, nx), within(j, ny), within(k, nz)];
        if (wi === i && wj === j && wk === k) continue;
        nearest[latticeIndex(lattice, i, j, k)] = nearest[latticeIndex(lattice, wi, wj, wk)] ?? -1;
      }
    }
  }
}

function neighboursBefore(order: 1 | -1, nx: number, ny: number): Int32Array {
  const before: number[] = [];
  for (let dk = -1; dk <= 0; dk++) {
    for (let dj = -1; dj <= 1; dj++) {
      for (let di = -1; di <= 1; di++) {
        if (dk < 0 || dj < 0 || (dj === 0 && di < 0)) before.push(order * ((dk * ny + dj) * nx + di));
      }
    }
  }
  return Int32Array.from(before);
}
