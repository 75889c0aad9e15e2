// Fetches what is said where a sheet is printed, for a language.
import type { LocaleId } from '../locale-ids.ts';
import type { HandoutWords } from './handout-words.ts';

const WORDS: Readonly<Record<LocaleId, () => Promise<HandoutWords>>> = {
  en: async () => (await import('../en/tools/handout.ts')).HANDOUT_EN,
  es: async () => (await import('../es/tools/handout.ts')).HANDOUT_ES,
};

export function loadHandoutWords(locale: LocaleId): Promise<HandoutWords> {
  return WORDS[locale]();
}
