// Fetches what a search understands, and the questions that it finds, for a language: apart from the page, so that nobody waits for it.
import type { QuestionsTexts } from './page-texts/questions.ts';
import type { SearchWords } from './search-words.ts';

const english = async (): Promise<SearchWords> => (await import('./en/search.ts')).SEARCH;

const englishQuestions = async (): Promise<QuestionsTexts> => (await import('./en/pages/questions.ts')).QUESTIONS;

/** By `locale` of the words; a language without an entry gets English. */
const SEARCHES: Readonly<Record<string, () => Promise<SearchWords>>> = { en: english };
const QUESTIONS: Readonly<Record<string, () => Promise<QuestionsTexts>>> = { en: englishQuestions };

export function loadSearchWords(locale: string): Promise<SearchWords> {
  return (SEARCHES[locale] ?? english)();
}

export function loadQuestions(locale: string): Promise<QuestionsTexts> {
  return (QUESTIONS[locale] ?? englishQuestions)();
}
