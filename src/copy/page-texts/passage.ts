// What the reading pages are made of: a heading with sentences under it, and the few words that all their figures share.
import type { Told } from '../facts.ts';

export interface Passage {
  readonly title: string;
  readonly said: readonly Told[];
}

export interface FigureWords {
  /** Opens the table that holds the same figures as a drawing. */
  readonly asTable: string;
  /** Opens what clinicians and students want to know beyond a page's plain text. */
  readonly deeper: string;
  /** The two arms of a trial. */
  readonly medicine: string;
  readonly placebo: string;
  /** Column with what stands between the two arms. */
  readonly difference: string;
  /** "47 of 100"; `count` is a number already written out. */
  readonly ofHundred: (count: string) => string;
  /** "less than 1". */
  readonly below: (count: string) => string;
  /** "11 to 15". */
  readonly range: (from: string, to: string) => string;
  readonly notKnown: string;
}
