// English: the names of the pages and the words around their texts.
import type { HouseWords } from '../house-words.ts';

export const HOUSE: HouseWords = {
  names: {
    atlas: 'Atlas',
    visit: 'Your visit',
    evidence: 'Does it work?',
    risks: 'Risks',
    mechanism: 'How it may work',
    eligibility: 'Who it is for',
    questions: 'Questions to ask',
    glossary: 'Glossary',
    sources: 'Sources',
    access: 'Accessibility',
    about: 'About',
  },
  languages: 'Other languages',
  navLabel: 'Pages',
  allPages: 'All pages',
  skipToText: 'Skip to the text',
  home: (title) => `${title}, to the 3D head`,
  search: {
    open: 'Search',
    keys: { apple: '⌘ K', other: 'Ctrl K' },
    failed: 'The search could not be fetched. Check the connection, then press again.',
  },
  taken: (day) => `The facts were taken from their sources on ${day}.`,
};
