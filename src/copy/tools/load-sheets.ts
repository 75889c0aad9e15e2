// Fetches what is said on sheets to be printed, for a language: their own words, what the visit tells, and the questions.
import type { LocaleId } from '../locale-ids.ts';
import type { QuestionsTexts } from '../page-texts/questions.ts';
import type { VisitTexts } from '../page-texts/visit.ts';
import { visitTextsFor } from '../visit-texts.ts';
import type { SheetWords } from './sheet-words.ts';

export interface SheetTexts {
  readonly sheets: SheetWords;
  readonly visit: VisitTexts;
  readonly questions: QuestionsTexts;
}

const WORDS: Readonly<Record<LocaleId, () => Promise<SheetWords>>> = {
  en: async () => (await import('../en/tools/sheets.ts')).SHEETS_EN,
  es: async () => (await import('../es/tools/sheets.ts')).SHEETS_ES,
};

const QUESTIONS: Readonly<Record<LocaleId, () => Promise<QuestionsTexts>>> = {
  en: async () => (await import('../en/pages/questions.ts')).QUESTIONS,
  es: async () => (await import('../es/pages/questions.ts')).QUESTIONS,
};

export async function loadSheetTexts(locale: LocaleId): Promise<SheetTexts> {
  const [sheets, visit, questions] = await Promise.all([WORDS[locale](), visitTextsFor(locale), QUESTIONS[locale]()]);
  return { sheets, visit, questions };
}
