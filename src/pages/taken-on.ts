// The day on which the facts of the house were last taken from their sources, written out in a language.
import { CLAIMS } from '#protocol/claims.ts';

/** "24 November 2026" for "en"; always the day as written down, whatever the reader's time zone. */
export function takenOn(locale: string): string {
  const last = Object.values(CLAIMS)
    .map(({ taken }) => taken)
    .toSorted()
    .at(-1);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(last ?? 0),
  );
}
