// Finds the walk's texts for a reader's language; each is fetched by itself, when the walk is first wanted.
import type { LocaleId } from './locale-ids.ts';
import type { VisitTexts } from './page-texts/visit.ts';

const TEXTS: Readonly<Record<LocaleId, () => Promise<VisitTexts>>> = {
  en: async () => (await import('./en/pages/visit.ts')).VISIT,
  es: async () => (await import('./es/pages/visit.ts')).VISIT,
};

export function visitTextsFor(locale: LocaleId): Promise<VisitTexts> {
  return TEXTS[locale]();
}
