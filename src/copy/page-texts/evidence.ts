// What the page "Does it work?" says, as a type. Figures come from the protocol; phrases that hold one are functions of it.
import type { Change, TrialId } from '#protocol/trials.ts';
import type { FigureWords, Passage } from './passage.ts';

/** A passage with a drawing: its spoken description is built from the figures drawn. */
export interface HalvedTexts extends Passage {
  readonly described: (medicine: string, placebo: string) => string;
  readonly outcome: string;
  readonly halved: string;
  readonly asPlacebo: string;
  readonly beyond: string;
  readonly not: string;
}

export interface MonthsTexts extends Passage {
  /** Head of the table's first column. */
  readonly group: string;
  readonly before: string;
  readonly after: string;
  /** "19.9 days". */
  readonly days: (count: string) => string;
  readonly headache: string;
  readonly free: string;
  readonly described: (arm: string, before: string, after: string) => string;
  readonly change: string;
}

export interface DifferenceTexts extends Passage {
  /** Heads of the table's columns. */
  readonly part: string;
  readonly days: string;
  readonly start: string;
  readonly withPlacebo: string;
  readonly added: string;
  readonly left: string;
  readonly described: (placebo: string, added: string) => string;
  readonly review: string;
  readonly likely: string;
}

export interface SessionsTexts extends Passage {
  readonly session: (number: number) => string;
  readonly first: string;
  readonly added: string;
  readonly rest: string;
  readonly range: string;
  readonly described: string;
  readonly outcome: string;
}

export interface RhythmTexts extends Passage {
  readonly described: string;
  readonly week: string;
  /** Below the numbers on the line. */
  readonly weeks: string;
  /** "Week 10". */
  readonly weekAt: (week: string) => string;
  readonly what: string;
  readonly session: string;
  readonly next: string;
  readonly better: string;
  readonly steady: string;
  readonly wearOff: string;
  readonly sketch: string;
}

export interface ResultsTexts {
  readonly caption: string;
  readonly result: string;
  readonly aim: string;
  /** Probability of such a difference by chance. */
  readonly p: string;
  readonly yes: string;
  readonly no: string;
  readonly notRead: string;
  readonly trials: Readonly<Record<TrialId, string>>;
  /** What was counted, by id of the result. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<Change['unit'], string>>;
  readonly named: (trial: string, kind: string) => string;
}

export interface EvidenceTexts {
  readonly title: string;
  readonly lead: string;
  readonly figures: FigureWords;
  readonly placebo: string;
  readonly short: Passage;
  /** Before the link to the page of risks. */
  readonly harms: string;
  readonly halved: HalvedTexts;
  readonly months: MonthsTexts;
  readonly difference: DifferenceTexts;
  readonly sessions: SessionsTexts;
  readonly rhythm: RhythmTexts;
  readonly life: Passage & { readonly outcome: string; readonly described: (medicine: string, placebo: string) => string };
  readonly missed: Passage;
  readonly longer: Passage;
  readonly deeper: Passage;
  readonly results: ResultsTexts;
}
