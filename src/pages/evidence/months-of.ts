// Headache days in four weeks before and after, worked out from the published start and change. Pure.
import { AT_START, CHANGES } from '#protocol/trials.ts';
import { differenceOf } from '../parts/numbers.ts';

export interface Months {
  readonly before: number;
  readonly after: number;
  /** How many days fewer. */
  readonly fewer: number;
}

/** Pooled trials, days per 28. Throws when the result is not among the trials. */
export function monthsOf(arm: 'toxin' | 'placebo'): Months {
  const change = CHANGES.find(({ id }) => id === 'pooled-headache-days');
  if (!change) throw new Error('The pooled headache days are missing.');
  const [before, fewer] = [AT_START[arm], -change[arm]];
  return { before, after: differenceOf(before, fewer), fewer };
}
