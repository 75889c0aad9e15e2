// Fetches what is said in the comfort settings, for a language.
import type { ComfortWords } from './comfort-words.ts';
import type { LocaleId } from './locale-ids.ts';

const COMFORTS: Readonly<Record<LocaleId, () => Promise<ComfortWords>>> = {
  en: async () => (await import('./en/comfort.ts')).COMFORT_EN,
  es: async () => (await import('./es/comfort.ts')).COMFORT_ES,
};

export function loadComfortWords(locale: LocaleId): Promise<ComfortWords> {
  return COMFORTS[locale]();
}
