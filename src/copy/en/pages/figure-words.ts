// English: the few words that the figures of the reading pages share.
import type { FigureWords } from '../../page-texts/passage.ts';

export const FIGURE_WORDS: FigureWords = {
  asTable: 'The same as a table',
  deeper: 'In more detail, for clinicians and students',
  medicine: 'Medicine',
  placebo: 'Placebo',
  difference: 'Difference',
  ofHundred: (count) => `${count} of 100`,
  below: (count) => `less than ${count}`,
  range: (from, to) => `${from} to ${to}`,
  notKnown: 'not known',
};
