// What a search understands and says, as a type: a locale is complete when it compiles. Fetched with the search itself; only the words of
// its button belong to the first view. Says nothing of medicine: names for a thing are ways to find it, not statements about it.
import type { EffectId } from '#protocol/effects.ts';
import type { SpotId } from '#protocol/spot.ts';
import type { BodyMuscleId, NerveId, RegionId } from '#protocol/vocabulary.ts';
import type { TermId } from './glossary-words.ts';
import type { PageId } from './page-ids.ts';

/** What can be found, in the order in which equals stand. */
export const RESULT_KINDS = ['region', 'site', 'muscle', 'nerve', 'effect', 'term', 'question', 'page'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** The button that opens the search, and what is said when the search cannot be fetched. */
export interface SearchButtonWords {
  readonly open: string;
  /** The keys that open it, as each kind of computer writes them. */
  readonly keys: { readonly apple: string; readonly other: string };
  readonly failed: string;
}

/** Other words that people use for a thing, each a whole phrase. */
type Also<Id extends string> = Readonly<Record<Id, readonly string[]>>;

export type ReadPageId = Exclude<PageId, 'atlas'>;

export interface PassageWords {
  readonly page: ReadPageId;
  /** Id of the passage on its page. */
  readonly anchor: string;
  /** Its heading. */
  readonly name: string;
  readonly also: readonly string[];
}

/** What is to be read rather than seen. */
export interface SearchReadingWords {
  /** As the page of risks names them. */
  readonly effectNames: Readonly<Record<EffectId, { readonly name: string }>>;
  readonly effects: Also<EffectId>;
  readonly terms: Also<TermId>;
  readonly pages: Also<ReadPageId>;
  /** Parts of pages that people look for by themselves. */
  readonly passages: readonly PassageWords[];
}

export interface SearchWords extends SearchReadingWords {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  /** Accessible name of the box. */
  readonly label: string;
  readonly placeholder: string;
  readonly close: string;
  /** What the list holds. */
  readonly results: string;
  readonly kinds: Readonly<Record<ResultKind, string>>;
  readonly found: (count: number) => string;
  readonly nothing: (query: string) => string;
  /** What to try instead. */
  readonly tryThis: string;
  /** Words that find nothing by themselves, in lower case and without accents. */
  readonly hollow: readonly string[];
  /** A word for the patient's left or right. */
  readonly sides: Readonly<Record<'left' | 'right', readonly string[]>>;
  /** One form for a word and its plural; given and returned in lower case and without accents. */
  readonly stem: (word: string) => string;
  readonly regions: Also<RegionId>;
  readonly spots: Also<SpotId>;
  readonly muscles: Also<BodyMuscleId>;
  readonly nerves: Also<NerveId>;
}
