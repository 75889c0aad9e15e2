// Tells growth from noise in what was measured again and again while a page did the same: the heap, and what the graphics card holds.
import type { Holdings } from './gpu-ledger.ts';

/** What the first half of the measurements differs by among itself is noise. */
export interface Growth {
  /** Median of the second half less that of the first. */
  readonly by: number;
  /** Widest gap between two measurements of one half. */
  readonly noise: number;
}

/** @throws when there are too few to tell growth from noise. */
export function growthOf(measured: readonly number[]): Growth {
  if (measured.length < 6) throw new Error(`${measured.length} measurements are too few.`);
  const middle = Math.floor(measured.length / 2);
  const halves = [measured.slice(0, middle), measured.slice(measured.length - middle)] as const;
  return { by: median(halves[1]) - median(halves[0]), noise: Math.max(...halves.map(spread)) };
}

/** The kinds of which each round left more behind than the round before it. */
export function leaks(rounds: readonly Holdings[]): readonly string[] {
  const [first = {}] = rounds;
  return Object.keys(first).filter((kind) => {
    const counts = rounds.map((round) => round[kind] ?? 0);
    return Math.max(...counts) > (counts[0] ?? 0);
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
