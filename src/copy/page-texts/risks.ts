// What the page "Risks" says, as a type. Counts come from the protocol; phrases that hold one are functions of it.
import type { Effect, EffectId, EffectKind } from '#protocol/effects.ts';
import type { Told } from '../facts.ts';
import type { FigureWords, Passage } from './passage.ts';

export interface EffectTexts {
  readonly name: string;
  /** What is told beyond the counts: how it comes, what else is known. */
  readonly said: readonly Told[];
}

type Course = NonNullable<Effect['course']>;

export interface RisksTexts {
  readonly title: string;
  readonly lead: string;
  readonly figures: FigureWords;
  readonly urgent: Passage;
  readonly short: Passage;
  /** Before the link to the page "Does it work?". */
  readonly benefits: string;
  /** Titles of the groups of effects. */
  readonly kinds: Readonly<Record<EffectKind, string>>;
  readonly effects: Readonly<Record<EffectId, EffectTexts>>;
  /** Above the list of each kind: how to read it, or what was not found. `medicine` and `placebo`: people in the trials' arms. */
  readonly intro: Readonly<Record<EffectKind, (medicine: string, placebo: string) => string>>;
  /** Both arms as a sentence; both numbers written out. */
  readonly counted: (medicine: string, placebo: string) => string;
  readonly noCount: string;
  readonly starts: Readonly<Record<Course['starts'], string>>;
  readonly passes: string;
  readonly lastsUnknown: string;
  readonly courseUnknown: string;
  /** Stands before links to points. */
  readonly showPoints: string;
  readonly key: { readonly medicine: string; readonly placebo: string; readonly less: string };
  readonly boxed: Passage;
  readonly notFor: Passage;
  readonly care: Passage;
  readonly pregnancy: Passage;
  readonly medicines: Passage;
  readonly cancer: Passage;
  readonly deeper: Passage;
  readonly table: {
    readonly caption: string;
    readonly effect: string;
    readonly compel: string;
    readonly hull: string;
    readonly none: string;
    /** Note on what a series counted, by its id in the protocol. */
    readonly counted: Readonly<Record<string, string>>;
  };
}
