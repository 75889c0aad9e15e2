// Gathers the sources of what a panel or page says: each once, numbered in the order in which the text first leans on it. Pure.
import type { Told } from '#copy/facts.ts';
import type { Known } from '#protocol/claim.ts';
import { CLAIMS } from '#protocol/claims.ts';
import type { SourceId } from '#protocol/sources.ts';

export interface Cited {
  readonly source: SourceId;
  /** From 1. */
  readonly number: number;
  /** How sure what leans on this source is, each way once. */
  readonly known: readonly Known[];
  /** Id of its entry in the list of sources; one in a document. */
  readonly anchor: string;
}

/** Certainties that a reader is told of. */
const UNCHECKED: readonly Known[] = ['memory', 'derived'];

/** @param list tells the lists of sources of one document apart */
export function citedIn(said: readonly Told[], list = 'source'): readonly Cited[] {
  const found = new Map<SourceId, Set<Known>>();
  for (const { claim } of said) {
    const { sources, known } = CLAIMS[claim];
    for (const source of sources) found.set(source, (found.get(source) ?? new Set()).add(known));
  }
  return [...found].map(([source, known], index) => ({
    source,
    number: index + 1,
    known: [...known],
    anchor: `${list}-${source}`,
  }));
}

/** The numbers that stand behind one sentence, in rising order. */
export function marksOf({ claim }: Told, cited: readonly Cited[]): readonly number[] {
  const { sources } = CLAIMS[claim];
  return cited.filter(({ source }) => sources.includes(source)).map(({ number }) => number);
}

/** Whether something among these sentences has not been checked by a clinician. */
export function isUnchecked(said: readonly Told[]): boolean {
  return said.some(({ claim }) => UNCHECKED.includes(CLAIMS[claim].known));
}
