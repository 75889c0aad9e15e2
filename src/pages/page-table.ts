// Every page that is read rather than looked at: its component and its texts in each language, fetched only when that page is the one
// that is opened. Knows nothing of HTML or of who renders.
import { createElement, type ReactElement, type ReactNode } from 'react';
import type { LocaleId } from '#copy/locale-ids.ts';
import type { PageId } from '#copy/page-ids.ts';

/** What the texts of every page have. */
export interface PageTexts {
  readonly title: string;
  /** One or two sentences below the title; also the page's description for search engines. */
  readonly lead: string;
}

export interface LoadedPage {
  readonly texts: PageTexts;
  /** All that is read on it, title and foot included. */
  readonly body: ReactElement;
}

type LoadPage = (locale: LocaleId) => Promise<LoadedPage>;

/** The atlas and the walk through a visit are the program itself. */
export type TextPageId = Exclude<PageId, 'atlas' | 'visit'>;

function page<Texts extends PageTexts>(
  loadBody: () => Promise<(props: { readonly texts: Texts }) => ReactNode>,
  loadTexts: Readonly<Record<LocaleId, () => Promise<Texts>>>,
): LoadPage {
  return async (locale) => {
    const [{ PageBody }, Body, texts] = await Promise.all([import('./PageBody.tsx'), loadBody(), loadTexts[locale]()]);
    return { texts, body: createElement(PageBody, { texts }, createElement(Body, { texts })) };
  };
}

/**
 * Pages whose text is made anew as the reader answers. That of all others stays as it is in the HTML, and is fetched by no browser a
 * second time.
 */
export const ALIVE: readonly TextPageId[] = ['questions'];

export const PAGE_TABLE: Readonly<Record<TextPageId, LoadPage>> = {
  evidence: page(async () => (await import('./evidence/EvidencePage.tsx')).EvidencePage, {
    en: async () => (await import('#copy/en/pages/evidence.ts')).EVIDENCE,
    es: async () => (await import('#copy/es/pages/evidence.ts')).EVIDENCE,
  }),
  risks: page(async () => (await import('./risks/RisksPage.tsx')).RisksPage, {
    en: async () => (await import('#copy/en/pages/risks.ts')).RISKS,
    es: async () => (await import('#copy/es/pages/risks.ts')).RISKS,
  }),
  mechanism: page(async () => (await import('./mechanism/MechanismPage.tsx')).MechanismPage, {
    en: async () => (await import('#copy/en/pages/mechanism.ts')).MECHANISM,
    es: async () => (await import('#copy/es/pages/mechanism.ts')).MECHANISM,
  }),
  eligibility: page(async () => (await import('./eligibility/EligibilityPage.tsx')).EligibilityPage, {
    en: async () => (await import('#copy/en/pages/eligibility.ts')).ELIGIBILITY,
    es: async () => (await import('#copy/es/pages/eligibility.ts')).ELIGIBILITY,
  }),
  questions: page(async () => (await import('./questions/QuestionsPage.tsx')).QuestionsPage, {
    en: async () => (await import('#copy/en/pages/questions.ts')).QUESTIONS,
    es: async () => (await import('#copy/es/pages/questions.ts')).QUESTIONS,
  }),
  glossary: page(async () => (await import('./glossary/GlossaryPage.tsx')).GlossaryPage, {
    en: async () => (await import('#copy/en/pages/glossary.ts')).GLOSSARY_PAGE,
    es: async () => (await import('#copy/es/pages/glossary.ts')).GLOSSARY_PAGE,
  }),
  sources: page(async () => (await import('./sources/SourcesPage.tsx')).SourcesPage, {
    en: async () => (await import('#copy/en/pages/sources.ts')).SOURCES_PAGE,
    es: async () => (await import('#copy/es/pages/sources.ts')).SOURCES_PAGE,
  }),
  access: page(async () => (await import('./access/AccessPage.tsx')).AccessPage, {
    en: async () => (await import('#copy/en/pages/access.ts')).ACCESS,
    es: async () => (await import('#copy/es/pages/access.ts')).ACCESS,
  }),
  about: page(async () => (await import('./about/AboutPage.tsx')).AboutPage, {
    en: async () => (await import('#copy/en/pages/about.ts')).ABOUT,
    es: async () => (await import('#copy/es/pages/about.ts')).ABOUT,
  }),
};
