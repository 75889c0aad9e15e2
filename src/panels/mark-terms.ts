// Which parts of which sentences are terms that can be explained. Texts stay plain strings: terms are found by the forms that the
// glossary of the language lists, the longest first. Pure.
import { createContext } from 'react';
import type { Told } from '#copy/facts.ts';
import { type GlossaryWords, TERM_IDS, type TermId } from '#copy/glossary-words.ts';

/** A stretch of a sentence: plain, or a term. */
export interface Stretch {
  readonly text: string;
  readonly term: { readonly id: TermId; readonly means: string; readonly latin: boolean } | null;
}

/** By sentence; a sentence that is missing has no term. */
export type MarkedTerms = ReadonlyMap<Told, readonly Stretch[]>;

export const TermsContext = createContext<MarkedTerms>(new Map());

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param glossary null until it has come: then nothing is marked */
export function markTerms(said: readonly Told[], glossary: GlossaryWords | null): MarkedTerms {
  if (!glossary) return new Map();
  const owners = TERM_IDS.flatMap((id) => glossary[id].forms.map((form): [string, TermId] => [form.toLowerCase(), id]));
  const longestFirst = owners.toSorted(([a], [b]) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(([form]) => escaped(form)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const idOf = new Map(owners);
  const taken = new Set<TermId>();
  const marked = new Map<Told, readonly Stretch[]>();
  for (const told of said) {
    const stretches: Stretch[] = [];
    let end = 0;
    for (const { 0: text, index } of told.text.matchAll(pattern)) {
      const id = idOf.get(text.toLowerCase());
      if (!id || taken.has(id)) continue;
      taken.add(id);
      if (index > end) stretches.push({ text: told.text.slice(end, index), term: null });
      const { means, latin } = glossary[id];
      stretches.push({ text, term: { id, means, latin } });
      end = index + text.length;
    }
    if (end === 0) continue;
    stretches.push({ text: told.text.slice(end), term: null });
    marked.set(told, stretches);
  }
  return marked;
}
