// The pages of the house. Ids never change; the folder of each in the address is the locale's own word.

export const PAGE_IDS = [
  'atlas',
  'visit',
  'evidence',
  'risks',
  'mechanism',
  'eligibility',
  'questions',
  'glossary',
  'sources',
  'about',
] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** The pages that are the program itself, with the head on them. */
export function hasHead(page: PageId): page is 'atlas' | 'visit' {
  return page === 'atlas' || page === 'visit';
}

/** English folders; '' is the root. */
export const EN_SLUGS: Readonly<Record<PageId, string>> = {
  atlas: '',
  visit: 'visit',
  evidence: 'does-it-work',
  risks: 'risks',
  mechanism: 'how-it-may-work',
  eligibility: 'who-it-is-for',
  questions: 'questions',
  glossary: 'glossary',
  sources: 'sources',
  about: 'about',
};
