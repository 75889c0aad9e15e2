// The index of everything that can be found, from the words of a locale.
import type { GlossaryWords } from '#copy/glossary-words.ts';
import type { QuestionsTexts } from '#copy/page-texts/questions.ts';
import type { SearchWords } from '#copy/search-words.ts';
import type { Words } from '#copy/words.ts';
import { headEntries } from './head-entries.ts';
import { readEntries } from './read-entries.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

/** What is fetched for the search alone. */
export interface SearchTexts {
  readonly search: SearchWords;
  readonly glossary: GlossaryWords;
  readonly questions: Pick<QuestionsTexts, 'groups'>;
}

export function buildIndex(words: Words, texts: SearchTexts): SearchIndex {
  const { search } = texts;
  return createSearchIndex([...headEntries(words, search), ...readEntries(words.house.names, texts)], search);
}
