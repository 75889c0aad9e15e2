// Bars of which the end is a range: where each solid part and each uncertain part begins and ends. Pure; lengths in the data's own unit.

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface StepBar {
  /** What is certain of this step, beginning where the one before could at least have ended. */
  readonly solid: Span;
  /** From the least to the most that this step may end at; empty (from = to) where a single figure is known. */
  readonly unsure: Span;
}

export interface Amount {
  readonly least: number;
  readonly most: number;
}

/** Amounts that add up, one step after another: each step's least stands on the sum of the leasts before. Throws when least > most. */
export function stepBars(amounts: readonly Amount[]): readonly StepBar[] {
  let at = 0;
  return amounts.map(({ least, most }) => {
    if (!(least >= 0 && most >= least)) throw new RangeError(`No range: ${least} to ${most}.`);
    const solid = { from: at, to: at + least };
    at = solid.to;
    return { solid, unsure: { from: at, to: at + (most - least) } };
  });
}

/** What is left of `whole` after all amounts: at least and at most. Throws when the most of all is more than the whole. */
export function leftOf(whole: number, amounts: readonly Amount[]): Amount {
  const least = whole - amounts.reduce((sum, { most }) => sum + most, 0);
  if (least < 0) throw new RangeError(`The amounts may make more than ${whole}.`);
  return { least, most: whole - amounts.reduce((sum, amount) => sum + amount.least, 0) };
}
