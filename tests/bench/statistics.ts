// The middle and the ends of what was measured again and again. Pure.

/** What several runs gave for one figure. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

/**
 * The value that `share` of all lie at or below, between two values in proportion.
 * @param share from 0 to 1
 * @throws when there is no value, or one is no number
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('There is no middle of no values.');
  if (values.some((value) => !Number.isFinite(value))) throw new Error(`Not all are numbers: ${values.join(', ')}.`);
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below = 0, above = below] = sorted.slice(Math.floor(place));
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: quantile(values, 0), max: quantile(values, 1), runs: values.length };
}
