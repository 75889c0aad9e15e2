// Fetches what the frame and its tool say, for a language.
import type { LocaleId } from '../locale-ids.ts';
import type { EmbedWords } from './embed-words.ts';

const EMBEDS: Readonly<Record<LocaleId, () => Promise<EmbedWords>>> = {
  en: async () => (await import('../en/tools/embed.ts')).EMBED_EN,
  es: async () => (await import('../es/tools/embed.ts')).EMBED_ES,
};

export function loadEmbedWords(locale: LocaleId): Promise<EmbedWords> {
  return EMBEDS[locale]();
}
