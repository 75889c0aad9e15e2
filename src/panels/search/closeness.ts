// How far the names of a thing answer a query as a whole, beyond having its words somewhere. Pure.
import type { SearchWords } from '#copy/search-words.ts';
import { normalWords } from './normal-words.ts';
import type { Entry } from './search-entry.ts';
import { distance, slipsIn } from './slips.ts';

export interface WholeNames {
  /** The name and the anatomical one. */
  readonly own: readonly string[];
  /** Other words for it. */
  readonly also: readonly string[];
}

/** Without hollow words, each word as it is written. The muscle of a point is not the point's own name. */
export function wholeNames(entry: Entry, search: SearchWords): WholeNames {
  const whole = (name: string): string => asWritten(name, search);
  const latin = entry.kind === 'site' || entry.latin === null ? [] : [entry.latin];
  return { own: [entry.name, ...latin].map(whole), also: entry.also.map(whole) };
}

const CALLED_SO = 2.5;
const NEARLY = 2.3;
const EACH_SLIP = 0.1;
const BEGINS_WITH_THE_WORDS = 1.5;
const BEGINS_SO = 0.5;

/** What a query or a name comes to when it is compared as a whole. */
export function asWritten(text: string, { hollow }: SearchWords): string {
  return normalWords(text, { hollow, stem: (word) => word }).join(' ');
}

/** Added to the tier of a hit; 0 where only some words of some names match. */
export function closeness({ own, also }: WholeNames, query: string): number {
  const length = query.split(' ').length;
  const all = [...own, ...also];
  if (all.includes(query)) return CALLED_SO;
  const slips = Math.max(...query.split(' ').map(slipsIn));
  const off = Math.min(
    ...all.filter((name) => Math.abs(name.length - query.length) <= slips).map((name) => distance(name, query)),
  );
  if (off <= slips) return NEARLY - off * EACH_SLIP;
  // "Head drop" is no answer to "head": of other words only those that go no further than the query begin so.
  const starts = [...own, ...also.filter((name) => name.split(' ').length <= length)];
  if (starts.some((name) => name.startsWith(`${query} `))) return BEGINS_WITH_THE_WORDS;
  return starts.some((name) => name.startsWith(query)) ? BEGINS_SO : 0;
}
