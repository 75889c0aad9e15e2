// Finds the walk's texts for a reader's language; each is fetched by itself, when the walk is first wanted.
import type { VisitTexts } from './page-texts/visit.ts';

type Fetch = () => Promise<VisitTexts>;

const english: Fetch = async () => (await import('./en/pages/visit.ts')).VISIT;

const LOCALES: Readonly<Record<string, Fetch>> = { en: english };

/** @param locale as in `Words.locale`; English where the walk does not speak it */
export function visitTextsFor(locale: string): Promise<VisitTexts> {
  return (LOCALES[locale] ?? english)();
}
