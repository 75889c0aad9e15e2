// Spanish: sentences that recur from point to point, and the words for the sides.
import type { Side } from '#protocol/vocabulary.ts';
import type { Told } from '../facts.ts';

/** The purpose all points share, told for the nerve at hand, with its article after "de": "del nervio …", "de estos nervios". */
export const aimAt = (ofNerve: string): Told => ({
  text: `Se cree que el medicamento calma las terminaciones ${ofNerve} que sienten el dolor. El fin es más que relajar un músculo.`,
  claim: 'aim-at-endings',
});

export const FINGER: Told = {
  text: 'Esta medida se palpa a lo largo de la piel. Un dedo de ancho se toma como 1,5 cm.',
  claim: 'finger-breadth',
};

export const FEELS: readonly Told[] = [
  { text: 'Las clínicas dicen que se siente como un pinchazo o un escozor breve.', claim: 'session-feels-like' },
  {
    text: 'En los ensayos, 3 de cada 100 personas hablaron de dolor en un punto. Con placebo fueron 2 de cada 100.',
    claim: 'effect-site-pain',
  },
  { text: 'En una clínica, 15 de cada 100 tuvieron dolor en un punto durante un día o más.', claim: 'session-site-pain' },
];

export const NO_POINT: Told = {
  text: 'No tiene ningún punto de inyección en este esquema. Se muestra para orientarse.',
  claim: 'no-point',
};

/** With a masculine noun: "el ojo izquierdo". */
export const SIDE_M: Readonly<Record<Side, string>> = { left: 'izquierdo', right: 'derecho', midline: 'medio' };

/** With a feminine noun: "la sien izquierda". */
export const SIDE_F: Readonly<Record<Side, string>> = { left: 'izquierda', right: 'derecha', midline: 'media' };

/** One word by itself, as in `Words.sideNames`. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = { left: 'izquierda', right: 'derecha', midline: 'centro' };

/** As part of a phrase, spoken to the patient. */
export const SIDES: Readonly<Record<Side, string>> = {
  left: 'su lado izquierdo',
  right: 'su lado derecho',
  midline: 'en el centro',
};
