// English: the page "Sources".
import type { SourcesTexts } from '../../page-texts/sources.ts';

export const SOURCES_PAGE: SourcesTexts = {
  title: 'Sources',
  lead: 'Everything these pages say rests on one of these texts. Here you see which, and how much of it we read.',
  how: [
    'Each source says how much of it we read, and how many of our statements rest on it.',
    'Some links lead to the summary only, since the full text costs money.',
  ],
  groups: {
    'label-and-guidelines': 'Labels and guidelines',
    studies: 'Trials and reviews',
    anatomy: 'Anatomy',
    textbooks: 'Textbooks',
    pages: 'Leaflets and pages',
    recall: 'From memory',
  },
  claims: (count) => (count === 1 ? '1 statement rests on it.' : `${count} statements rest on it.`),
};
