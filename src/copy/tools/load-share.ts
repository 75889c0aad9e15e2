// Fetches what is said where a view is passed on, for a language.
import type { LocaleId } from '../locale-ids.ts';
import type { ShareWords } from './share-words.ts';

const WORDS: Readonly<Record<LocaleId, () => Promise<ShareWords>>> = {
  en: async () => (await import('../en/tools/share.ts')).SHARE_EN,
  es: async () => (await import('../es/tools/share.ts')).SHARE_ES,
};

export function loadShareWords(locale: LocaleId): Promise<ShareWords> {
  return WORDS[locale]();
}
