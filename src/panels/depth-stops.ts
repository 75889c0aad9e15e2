// The four stops of the depth slider, how a depth is put into words, and where the keyboard goes from it. Pure.
import type { UnderWords } from '#copy/under-words.ts';

export const STOP_NAMES = ['skin', 'muscles', 'deep', 'nerves'] as const;

/** So near to a stop counts as being there. */
const NEAR = 0.15;

/** What a key adds to the depth: arrows go from stop to stop in two calm steps. */
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 0.5,
  ArrowUp: 0.5,
  ArrowLeft: -0.5,
  ArrowDown: -0.5,
  PageUp: 1,
  PageDown: -1,
};

/** The depth (0 to 3) a key leads to, on the grid of half steps; null when the key is not the slider's. */
export function depthByKey(depth: number, key: string): number | null {
  const step = KEY_STEPS[key];
  if (step === undefined) return null;
  const size = Math.abs(step);
  const grid = step > 0 ? Math.floor(depth / size + 1e-6) : Math.ceil(depth / size - 1e-6);
  return Math.min(Math.max((grid + Math.sign(step)) * size, 0), STOP_NAMES.length - 1);
}

/** "Muscles", or "Between skin and muscles". */
export function depthWords(depth: number, { stops, between }: UnderWords['layers']): string {
  const nearest = Math.round(depth);
  const at = STOP_NAMES[nearest];
  const [above, below] = [STOP_NAMES[Math.floor(depth)], STOP_NAMES[Math.ceil(depth)]];
  if (at && Math.abs(depth - nearest) <= NEAR) return stops[at];
  return above && below ? between(stops[above], stops[below]) : '';
}
