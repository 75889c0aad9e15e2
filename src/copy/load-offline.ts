// Fetches what is said where there is no network or a new version waits, for a language.
import type { LocaleId } from './locale-ids.ts';
import type { OfflineWords } from './offline-words.ts';

const WORDS: Readonly<Record<LocaleId, () => Promise<OfflineWords>>> = {
  en: async () => (await import('./en/offline.ts')).OFFLINE_EN,
  es: async () => (await import('./es/offline.ts')).OFFLINE_ES,
};

export function loadOfflineWords(locale: LocaleId): Promise<OfflineWords> {
  return WORDS[locale]();
}
