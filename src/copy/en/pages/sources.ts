// English: the page "Sources".
import type { SourcesTexts } from '../../page-texts/sources.ts';

export const SOURCES_PAGE: SourcesTexts = {
  title: 'Sources',
  lead: 'What these pages say rests on these texts, or on memory, and then it is marked. Here you see which text, and how much of it we read.',
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
