// All that the search of a language is made of.
import { loadGlossary } from '#copy/load-deeper.ts';
import { loadQuestions, loadSearchWords } from '#copy/load-search.ts';
import type { LocaleId } from '#copy/locale-ids.ts';
import { wordsFor } from '#copy/translate.ts';
import type { Words } from '#copy/words.ts';
import type { SearchTexts } from '#panels/search/build-index.ts';

export interface SearchOf {
  readonly words: Words;
  readonly texts: SearchTexts;
}

export async function searchTextsOf(locale: LocaleId): Promise<SearchOf> {
  const [words, search, glossary, questions] = await Promise.all([
    wordsFor(locale),
    loadSearchWords(locale),
    loadGlossary(locale),
    loadQuestions(locale),
  ]);
  return { words, texts: { search, glossary, questions } };
}
