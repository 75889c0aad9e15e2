// Rule: nothing is told to a reader without a claim that exists and names a source.
import type { Backing } from '../claim.ts';

interface Sentence {
  readonly text: string;
  readonly claim: string;
}

export function toldWithSource(told: readonly Sentence[], claims: Readonly<Record<string, Backing>>): readonly string[] {
  return told.flatMap(({ text, claim }) => {
    const backing = claims[claim];
    if (backing === undefined) return [`"${text}" rests on "${claim}", which is no claim`];
    if (backing.sources.length === 0) return [`"${text}" rests on "${claim}", which cites nothing`];
    return text.trim() === '' ? [`the claim "${claim}" is told without words`] : [];
  });
}
