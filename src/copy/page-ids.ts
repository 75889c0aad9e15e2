// The pages of the house. Ids never change; where each lies is said in `places.ts`.

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
  'access',
  'about',
] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** The pages that are the program itself, with the head on them. */
export function hasHead(page: PageId): page is 'atlas' | 'visit' {
  return page === 'atlas' || page === 'visit';
}
