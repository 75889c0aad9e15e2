// Where each page of each language lies below the root of the site. Known to every language, so that one leads to the others.
import type { LocaleId } from './locale-ids.ts';
import type { PageId } from './page-ids.ts';

interface Places {
  /** Of the language; '' for the one at the root itself. */
  readonly folder: string;
  /** Of each page below that; '' for the atlas, which is the language's own root. */
  readonly slugs: Readonly<Record<PageId, string>>;
}

export const PLACES: Readonly<Record<LocaleId, Places>> = {
  en: {
    folder: '',
    slugs: {
      atlas: '',
      visit: 'visit',
      evidence: 'does-it-work',
      risks: 'risks',
      mechanism: 'how-it-may-work',
      eligibility: 'who-it-is-for',
      questions: 'questions',
      glossary: 'glossary',
      sources: 'sources',
      access: 'accessibility',
      about: 'about',
    },
  },
  es: {
    folder: 'es',
    slugs: {
      atlas: '',
      visit: 'visita',
      evidence: 'funciona',
      risks: 'riesgos',
      mechanism: 'como-podria-actuar',
      eligibility: 'para-quien-es',
      questions: 'preguntas',
      glossary: 'glosario',
      sources: 'fuentes',
      access: 'accesibilidad',
      about: 'acerca-de',
    },
  },
};
