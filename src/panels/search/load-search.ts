// Fetches the search with the words it needs, and builds its index, once: when it is first asked for, or ahead of that. After a failure
// it can be tried anew.
import { loadGlossary } from '#copy/load-deeper.ts';
import { loadQuestions, loadSearchWords } from '#copy/load-search.ts';
import type { SearchWords } from '#copy/search-words.ts';
import type { Words } from '#copy/words.ts';
import type { SearchBox } from './SearchBox.tsx';
import type { SearchIndex } from './search-index.ts';

export interface LoadedSearch {
  readonly SearchBox: typeof SearchBox;
  readonly search: SearchWords;
  readonly index: SearchIndex;
}

const known = new Map<string, Promise<LoadedSearch>>();

/** @throws whatever the browser throws where a file cannot be fetched */
export function loadSearch(words: Words): Promise<LoadedSearch> {
  const already = known.get(words.locale);
  if (already) return already;
  const coming = fetchSearch(words);
  known.set(words.locale, coming);
  coming.catch(() => known.delete(words.locale));
  return coming;
}

async function fetchSearch(words: Words): Promise<LoadedSearch> {
  const [{ SearchBox }, { buildIndex }, search, glossary, questions] = await Promise.all([
    import('./SearchBox.tsx'),
    import('./build-index.ts'),
    loadSearchWords(words.locale),
    loadGlossary(words.locale),
    loadQuestions(words.locale),
  ]);
  return { SearchBox, search, index: buildIndex(words, { search, glossary, questions }) };
}
