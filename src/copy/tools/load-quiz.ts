// Fetches what the quiz says, and what is told elsewhere that it explains with, for a language.
import type { DeeperWords } from '../deeper-words.ts';
import { loadDeeper } from '../load-deeper.ts';
import type { LocaleId } from '../locale-ids.ts';
import type { RisksTexts } from '../page-texts/risks.ts';
import type { QuizWords } from './quiz-words.ts';

export interface QuizTexts {
  readonly quiz: QuizWords;
  readonly deeper: DeeperWords;
  readonly effects: RisksTexts['effects'];
}

const QUIZZES: Readonly<Record<LocaleId, () => Promise<QuizWords>>> = {
  en: async () => (await import('../en/tools/quiz.ts')).QUIZ_EN,
  es: async () => (await import('../es/tools/quiz.ts')).QUIZ_ES,
};

const EFFECTS: Readonly<Record<LocaleId, () => Promise<RisksTexts['effects']>>> = {
  en: async () => (await import('../en/pages/risk-effects.ts')).RISK_EFFECTS,
  es: async () => (await import('../es/pages/risk-effects.ts')).RISK_EFFECTS,
};

export async function loadQuizTexts(locale: LocaleId): Promise<QuizTexts> {
  const [quiz, deeper, effects] = await Promise.all([QUIZZES[locale](), loadDeeper(locale), EFFECTS[locale]()]);
  return { quiz, deeper, effects };
}
