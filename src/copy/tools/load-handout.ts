// Fetches what is said on sheets to be printed, for a language: their own words, what the visit tells, and the questions.
import type { LocaleId } from '../locale-ids.ts';
import type { QuestionsTexts } from '../page-texts/questions.ts';
import type { VisitTexts } from '../page-texts/visit.ts';
import { visitTextsFor } from '../visit-texts.ts';
import type { HandoutWords } from './handout-words.ts';

export interface HandoutTexts {
  readonly handout: HandoutWords;
  readonly visit: VisitTexts;
  readonly questions: QuestionsTexts;
}

const WORDS: Readonly<Record<LocaleId, () => Promise<HandoutWords>>> = {
  en: async () => (await import('../en/tools/handout.ts')).HANDOUT_EN,
  es: async () => (await import('../es/tools/handout.ts')).HANDOUT_ES,
};

const QUESTIONS: Readonly<Record<LocaleId, () => Promise<QuestionsTexts>>> = {
  en: async () => (await import('../en/pages/questions.ts')).QUESTIONS,
  es: async () => (await import('../es/pages/questions.ts')).QUESTIONS,
};

export async function loadHandoutTexts(locale: LocaleId): Promise<HandoutTexts> {
  const [handout, visit, questions] = await Promise.all([WORDS[locale](), visitTextsFor(locale), QUESTIONS[locale]()]);
  return { handout, visit, questions };
}
