// Fetches the search with the words it needs, and builds its index, once: when it is first asked for, or ahead of that. After a failure
// it can be tried anew.
import { loadGlossary } from '#copy/load-deeper.ts';
import { loadQuestions, loadSearchWords } from '#copy/load-search.ts';
import type { SearchWords } from '#copy/search-words.ts';
import type { Words } from '#copy/words.ts';
import { shelves } from '../shelf.ts';
import type { SearchBox } from './SearchBox.tsx';
import type { SearchIndex } from './search-index.ts';

export interface LoadedSearch {
  readonly SearchBox: typeof SearchBox;
  readonly search: SearchWords;
  readonly index: SearchIndex;
}

/** By the words themselves: the index is made of them. */
export const searchFor = shelves(fetchSearch);

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
