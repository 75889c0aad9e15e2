// Where each of 100 people stands in a grid of ten by ten, and which kind each is. Pure; knows no colours and no words.

/** Side of one person's cell; the whole grid is ten cells wide and high. */
export const CELL = 10;

export interface Person<Kind extends string> {
  /** Upper left corner of the cell. */
  readonly x: number;
  readonly y: number;
  readonly kind: Kind;
}

export interface Share<Kind extends string> {
  readonly kind: Kind;
  /** Whole people out of 100. */
  readonly count: number;
}

/**
 * A hundred people, row by row from the top, in the order of the shares. Throws unless every share is a whole number from 0 up and all
 * of them make 100.
 */
export function peopleGrid<Kind extends string>(shares: readonly Share<Kind>[]): readonly Person<Kind>[] {
  for (const { kind, count } of shares) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`"${kind}" is no whole number of people: ${count}.`);
  }
  const kinds = shares.flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
  if (kinds.length !== 100) throw new RangeError(`The shares make ${kinds.length} people, not 100.`);
  return kinds.map((kind, index) => ({ x: (index % 10) * CELL, y: Math.floor(index / 10) * CELL, kind }));
}

export type Halver = 'as-placebo' | 'beyond' | 'not';

/**
 * The medicine's hundred in three kinds: as many as did well on placebo, those beyond, and the rest. Percentages are rounded to whole
 * people first. Throws when placebo did better: then there is no "beyond".
 */
export function halvers(medicinePercent: number, placeboPercent: number): readonly Share<Halver>[] {
  const [medicine, placebo] = [Math.round(medicinePercent), Math.round(placeboPercent)];
  if (medicine < placebo) throw new RangeError(`Fewer did well on the medicine (${medicine}) than on placebo (${placebo}).`);
  return [
    { kind: 'as-placebo', count: placebo },
    { kind: 'beyond', count: medicine - placebo },
    { kind: 'not', count: 100 - medicine },
  ];
}
