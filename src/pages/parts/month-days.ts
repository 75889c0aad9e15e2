// A month of four weeks as 28 days, each filled by as much of it as counts. Pure; knows no colours and no words.

export const MONTH_DAYS = 28;
const WEEK = 7;

export interface Day {
  /** Column (0 to 6) and row (0 to 3). */
  readonly column: number;
  readonly row: number;
  /** How much of the day is filled, 0 to 1. */
  readonly filled: number;
}

/** The days of a month of which `days` are filled from the first on, the last of them in part. Throws outside 0 to 28. */
export function monthDays(days: number): readonly Day[] {
  if (!(days >= 0 && days <= MONTH_DAYS)) throw new RangeError(`No month of four weeks holds ${days} days.`);
  return Array.from({ length: MONTH_DAYS }, (_, index) => ({
    column: index % WEEK,
    row: Math.floor(index / WEEK),
    filled: Math.min(1, Math.max(0, days - index)),
  }));
}
