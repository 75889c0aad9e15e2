// What the page "Accessibility" says, as a type.
import type { PlainPassage } from './about.ts';

/** A passage that goes on as a list. */
export interface ListedPassage extends PlainPassage {
  readonly listed: readonly string[];
}

export interface AccessTexts {
  readonly title: string;
  readonly lead: string;
  readonly standard: PlainPassage;
  readonly ways: ListedPassage;
  readonly tested: ListedPassage;
  readonly untested: ListedPassage;
  readonly limits: ListedPassage;
  readonly report: PlainPassage;
  /** `day` is a date written out. */
  readonly checked: (day: string) => string;
}
