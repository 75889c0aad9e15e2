// What the page "Who it is for" says, as a type. Figures come from the protocol; phrases that hold one are functions of it.
import type { FigureWords, Passage } from './passage.ts';

/** The three texts that stand side by side; ids are those of the protocol's definitions. */
export const RULE_BOOKS = ['us-label', 'ichd-3', 'uk'] as const;
export type RuleBook = (typeof RULE_BOOKS)[number];

export const RULE_ROWS = ['days', 'migraine', 'hours', 'duration', 'attacks', 'tried'] as const;
export type RuleRow = (typeof RULE_ROWS)[number];

export interface RuleBookTexts {
  readonly name: string;
  /** What kind of text it is: a label, a definition, a rule. */
  readonly kind: string;
}

export interface SideBySideTexts extends Passage {
  readonly caption: string;
  readonly row: string;
  readonly rows: Readonly<Record<RuleRow, string>>;
  readonly books: Readonly<Record<RuleBook, RuleBookTexts>>;
  readonly days: (count: number) => string;
  readonly migraine: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly duration: (months: number) => string;
  readonly attacks: (count: number) => string;
  readonly tried: (medicines: number) => string;
  readonly noRule: string;
}

export interface EligibilityTexts {
  readonly title: string;
  readonly lead: string;
  readonly figures: FigureWords;
  readonly short: Passage;
  readonly month: Passage & {
    readonly caption: string;
    readonly described: (headache: number, migraine: number, days: number) => string;
    readonly migraineDay: string;
    readonly headacheDay: string;
    readonly freeDay: string;
    /** "8 days". */
    readonly days: (count: number) => string;
  };
  readonly sideBySide: SideBySideTexts;
  readonly fourHours: Passage & {
    readonly described: (label: number, low: number, high: number) => string;
    readonly label: string;
    readonly society: string;
    readonly hours: (count: number) => string;
    readonly hoursRange: (low: number, high: number) => string;
    readonly axis: string;
  };
  readonly notFor: Passage;
  readonly diary: Passage;
  readonly stop: Passage;
  readonly hope: Passage;
  readonly deeper: Passage;
}
