// Fetches what is said of a head that was turned by hand, for a language.
import type { LocaleId } from './locale-ids.ts';
import type { RestWords } from './rest-words.ts';

const RESTS: Readonly<Record<LocaleId, () => Promise<RestWords>>> = {
  en: async () => (await import('./en/rest.ts')).REST_EN,
  es: async () => (await import('./es/rest.ts')).REST_ES,
};

export function loadRestWords(locale: LocaleId): Promise<RestWords> {
  return RESTS[locale]();
}
