// Values at the corners of a surface, a little evened out over neighbours. Pure.
import type { Surface } from './surface.ts';

const SMOOTHING_ROUNDS = 6;

/** Each value moved half-way to the mean of its neighbours, six times: no facet and no corner of a border shows in what is drawn from it. */
export function evened(surface: Surface, values: Float64Array, around: readonly ReadonlySet<number>[]): Float64Array {
  let now = values;
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
    const next = Float64Array.from(now);
    around.forEach((neighbours, v) => {
      if (neighbours.size === 0) return;
      let sum = 0;
      for (const n of neighbours) sum += now[n] ?? 0;
      next[v] = 0.5 * (now[v] ?? 0) + (0.5 * sum) / neighbours.size;
    });
    now = next;
  }
  return now.map((_, v) => now[surface.welded[v] ?? v] ?? 0);
}
