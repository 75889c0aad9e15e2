// Fetches what a search understands, and the questions that it finds, for a language: apart from the page, so that nobody waits for it.
import type { LocaleId } from './locale-ids.ts';
import type { QuestionsTexts } from './page-texts/questions.ts';
import type { SearchWords } from './search-words.ts';

const SEARCHES: Readonly<Record<LocaleId, () => Promise<SearchWords>>> = {
  en: async () => (await import('./en/search.ts')).SEARCH,
  es: async () => (await import('./es/search.ts')).SEARCH,
};

const QUESTIONS: Readonly<Record<LocaleId, () => Promise<QuestionsTexts>>> = {
  en: async () => (await import('./en/pages/questions.ts')).QUESTIONS,
  es: async () => (await import('./es/pages/questions.ts')).QUESTIONS,
};

export function loadSearchWords(locale: LocaleId): Promise<SearchWords> {
  return SEARCHES[locale]();
}

export function loadQuestions(locale: LocaleId): Promise<QuestionsTexts> {
  return QUESTIONS[locale]();
}
