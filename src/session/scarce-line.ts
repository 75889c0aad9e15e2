// Whether a reader pays for each byte, or waits long for it: nothing is then fetched or kept that was not asked for.
import type { Line } from './idle-prefetch.ts';

/** Unknown lines are not scarce. */
export const isScarce = (line: Line | undefined): boolean =>
  Boolean(line?.saveData) || (line?.effectiveType ?? '').endsWith('2g');
