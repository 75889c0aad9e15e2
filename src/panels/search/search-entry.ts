// One thing that a search can find, and what becomes of it when it is chosen. Types only.
import type { PageId } from '#copy/page-ids.ts';
import type { ResultKind } from '#copy/search-words.ts';
import type { Side } from '#protocol/vocabulary.ts';
import type { Target } from '#session/session.ts';

export type Goal =
  /** Shown on the head: one of each side that it has; a point or an area stands alone. */
  | { readonly kind: 'show'; readonly targets: readonly [Target, ...Target[]] }
  /** A page of the house, and the id of the passage on it. */
  | { readonly kind: 'open'; readonly page: PageId; readonly anchor: string | null };

export interface Entry {
  /** Unique, and usable as part of an element's id. */
  readonly id: string;
  readonly kind: ResultKind;
  readonly name: string;
  /** Anatomical name shown beside it, or null. */
  readonly latin: string | null;
  /** Whether the name itself is Latin. */
  readonly latinName: boolean;
  /** A line that explains it, or null. */
  readonly about: string | null;
  /** How many points it has ("7 points"), or null. */
  readonly count: string | null;
  /** Other names of the same thing. */
  readonly also: readonly string[];
  /** Names of what it belongs to. */
  readonly of: readonly string[];
  /** Whatever else is said of it. */
  readonly text: string;
  readonly goal: Goal;
}

/** A row of the list. `side` is the one that choosing it shows; null where there is none to tell. */
export interface Result {
  readonly id: string;
  readonly entry: Entry;
  readonly side: Side | null;
  readonly goal: ChosenGoal;
}

export type ChosenGoal = { readonly kind: 'show'; readonly target: Target } | Extract<Goal, { readonly kind: 'open' }>;

export interface ResultGroup {
  readonly kind: ResultKind;
  readonly results: readonly Result[];
}
