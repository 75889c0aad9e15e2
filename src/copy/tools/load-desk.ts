// Fetches what is said where the tools are chosen, for a language.
import type { LocaleId } from '../locale-ids.ts';
import type { DeskWords } from './desk-words.ts';

const DESKS: Readonly<Record<LocaleId, () => Promise<DeskWords>>> = {
  en: async () => (await import('../en/tools/desk.ts')).DESK_EN,
  es: async () => (await import('../es/tools/desk.ts')).DESK_ES,
};

export function loadDeskWords(locale: LocaleId): Promise<DeskWords> {
  return DESKS[locale]();
}
