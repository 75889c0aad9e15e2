// Fetches what clinicians and students are told, and the terms, for a language: apart from the page, so that nobody waits for them.
import type { DeeperWords } from './deeper-words.ts';
import type { GlossaryWords } from './glossary-words.ts';

const english = async (): Promise<DeeperWords> => (await import('./en/deeper.ts')).DEEPER_EN;
const englishTerms = async (): Promise<GlossaryWords> => (await import('./en/glossary.ts')).GLOSSARY;

/** By `locale` of the words; a language without an entry gets English. */
const DEEPER: Readonly<Record<string, () => Promise<DeeperWords>>> = { en: english };
const GLOSSARIES: Readonly<Record<string, () => Promise<GlossaryWords>>> = { en: englishTerms };

export function loadDeeper(locale: string): Promise<DeeperWords> {
  return (DEEPER[locale] ?? english)();
}

export function loadGlossary(locale: string): Promise<GlossaryWords> {
  return (GLOSSARIES[locale] ?? englishTerms)();
}
