// A query or a name as the words that count in it: without capitals, accents, plurals and words that say nothing. Pure.
import type { SearchWords } from '#copy/search-words.ts';

const APART = /[^\p{L}\p{N}]+/u;

/** Small letters without accents: "Supraorbital" and "supraorbitál" are one. */
const plainOf = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** In the order of the text; nothing for a text of hollow words. */
export function normalWords(text: string, search: Pick<SearchWords, 'hollow' | 'stem'>): readonly string[] {
  return plainOf(text)
    .replace(/['’]/g, '')
    .split(APART)
    .filter((word) => word !== '' && !search.hollow.includes(word))
    .map((word) => search.stem(word));
}
