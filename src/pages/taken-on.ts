// The day on which the facts of the house were last taken from their sources, and other days, written out in a language.
import { TAKEN } from '#protocol/taken.ts';

/** "24 November 2026" for "en"; always the day as written down, whatever the reader's time zone. */
export function dayInWords(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

export const takenOn = (locale: string): string => dayInWords(TAKEN, locale);
