// Fetches the words of a language: each is a file of its own, so that a reader is sent one of them.
import type { LocaleId } from './locale-ids.ts';
import type { Words } from './words.ts';

const WORDS: Readonly<Record<LocaleId, () => Promise<Words>>> = {
  en: async () => (await import('./en.ts')).EN,
  es: async () => (await import('./es.ts')).ES,
};

export function wordsFor(locale: LocaleId): Promise<Words> {
  return WORDS[locale]();
}
