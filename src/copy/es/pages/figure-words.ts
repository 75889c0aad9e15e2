// Spanish: the few words that the figures of the reading pages share.
import type { FigureWords } from '../../page-texts/passage.ts';

export const FIGURE_WORDS: FigureWords = {
  asTable: 'Lo mismo en una tabla',
  deeper: 'Con más detalle, para profesionales clínicos y estudiantes',
  medicine: 'Medicamento',
  placebo: 'Placebo',
  difference: 'Diferencia',
  ofHundred: (count) => `${count} de cada 100`,
  below: (count) => `menos de ${count}`,
  range: (from, to) => `${from} a ${to}`,
  notKnown: 'no se sabe',
};
