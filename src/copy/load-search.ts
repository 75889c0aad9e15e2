// Fetches what a search understands, for a language: apart from the page, so that nobody waits for it.
import type { SearchWords } from './search-words.ts';

const english = async (): Promise<SearchWords> => (await import('./en/search.ts')).SEARCH;

/** By `locale` of the words; a language without an entry gets English. */
const SEARCHES: Readonly<Record<string, () => Promise<SearchWords>>> = { en: english };

export function loadSearchWords(locale: string): Promise<SearchWords> {
  return (SEARCHES[locale] ?? english)();
}
