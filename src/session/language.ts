// The language that a reader has chosen, kept on the device. It is no part of the session: the address says which one is read.
import type { LocaleId } from '#copy/locale-ids.ts';
import type { OpenStorage } from './retention.ts';

export const LANGUAGE_KEY = 'migraine-injection-atlas.language';

/** @returns whether that worked. Never throws. */
export function keepLanguage(locale: LocaleId, open: OpenStorage): boolean {
  try {
    open().setItem(LANGUAGE_KEY, locale);
    return true;
  } catch {
    return false;
  }
}
