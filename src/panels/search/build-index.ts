// The index of everything that can be found, from the words of a locale.
import type { GlossaryWords } from '#copy/glossary-words.ts';
import type { SearchWords } from '#copy/search-words.ts';
import type { Words } from '#copy/words.ts';
import { headEntries } from './head-entries.ts';
import { readEntries } from './read-entries.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

export function buildIndex(words: Words, search: SearchWords, glossary: GlossaryWords): SearchIndex {
  return createSearchIndex([...headEntries(words, search), ...readEntries(words.house.names, search, glossary)], search);
}
