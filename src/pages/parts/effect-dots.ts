// A share of 100 people as a row of dots: whole people, and whether there is more that is less than one. Pure.
import type { Share } from '#protocol/share.ts';

export interface Dots {
  /** One dot each. */
  readonly whole: number;
  /** Some, but fewer than one person. */
  readonly less: boolean;
}

/** Rounds to whole people; what is above nothing and below one is told apart from nothing. Throws outside 0 to 100. */
export function dotsOf(share: Share): Dots {
  const value = 'percent' in share ? share.percent : share.under;
  if (!(value >= 0 && value <= 100)) throw new RangeError(`No share of 100 people: ${value}.`);
  if ('under' in share) return { whole: 0, less: true };
  return value > 0 && value < 1 ? { whole: 0, less: true } : { whole: Math.round(value), less: false };
}
