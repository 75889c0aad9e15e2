// Fetches what clinicians and students are told, and the terms, for a language: apart from the page, so that nobody waits for them.
import type { DeeperWords } from './deeper-words.ts';
import type { GlossaryWords } from './glossary-words.ts';
import type { LocaleId } from './locale-ids.ts';

const DEEPER: Readonly<Record<LocaleId, () => Promise<DeeperWords>>> = {
  en: async () => (await import('./en/deeper.ts')).DEEPER_EN,
  es: async () => (await import('./es/deeper.ts')).DEEPER_ES,
};

const GLOSSARIES: Readonly<Record<LocaleId, () => Promise<GlossaryWords>>> = {
  en: async () => (await import('./en/glossary.ts')).GLOSSARY,
  es: async () => (await import('./es/glossary.ts')).GLOSSARY,
};

export function loadDeeper(locale: LocaleId): Promise<DeeperWords> {
  return DEEPER[locale]();
}

export function loadGlossary(locale: LocaleId): Promise<GlossaryWords> {
  return GLOSSARIES[locale]();
}
