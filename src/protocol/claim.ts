// What stands behind a statement: where it was read, how sure that is, when, and whether a clinician has looked at it since. The words
// themselves live in copy.
import type { SourceId } from './sources.ts';

/** How a claim is known. `memory` and `derived` are shown as not yet checked by a clinician. */
export type Known = 'primary' | 'secondary' | 'memory' | 'derived';

/** What the files of claims/ write down of each claim. */
export interface Backing {
  /** Never empty. */
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

export interface Review {
  /** Name and profession of the clinician. */
  readonly by: string;
  /** ISO date, 2026-11-24. */
  readonly on: string;
}

export interface Claim extends Backing {
  /** When the fact was taken from its sources; ISO date. */
  readonly taken: string;
  /** Null until a clinician has checked the claim. */
  readonly reviewed: Review | null;
}
