// Finds the words for a reader's language. English until there is another locale.
import { EN } from './en.ts';
import type { Words } from './words.ts';

export const LOCALES: readonly Words[] = [EN];

/** The locale that speaks the language of a BCP 47 tag ("en-GB" finds "en"), else English. */
export function wordsFor(locale: string): Words {
  const language = locale.toLowerCase().split('-')[0];
  return LOCALES.find((words) => words.locale === language) ?? EN;
}
