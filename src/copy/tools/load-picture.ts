// Fetches what is said where a picture is saved, for a language.
import type { LocaleId } from '../locale-ids.ts';
import type { PictureWords } from './picture-words.ts';

const WORDS: Readonly<Record<LocaleId, () => Promise<PictureWords>>> = {
  en: async () => (await import('../en/tools/picture.ts')).PICTURE_EN,
  es: async () => (await import('../es/tools/picture.ts')).PICTURE_ES,
};

export function loadPictureWords(locale: LocaleId): Promise<PictureWords> {
  return WORDS[locale]();
}
