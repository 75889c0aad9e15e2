// Fetches what is said while a plan is made, for a language.
import type { LocaleId } from '../locale-ids.ts';
import type { PlanWords } from './plan-words.ts';

const WORDS: Readonly<Record<LocaleId, () => Promise<PlanWords>>> = {
  en: async () => (await import('../en/tools/plan.ts')).PLAN_EN,
  es: async () => (await import('../es/tools/plan.ts')).PLAN_ES,
};

export function loadPlanWords(locale: LocaleId): Promise<PlanWords> {
  return WORDS[locale]();
}
