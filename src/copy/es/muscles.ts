// Spanish: each muscle's two names and what it does. Each plain name begins with "músculo" or "músculos".
import type { MuscleId } from '#protocol/vocabulary.ts';
import type { MuscleWords } from '../words.ts';

export const MUSCLES: Readonly<Record<MuscleId, MuscleWords>> = {
  corrugator: {
    plain: 'músculo de fruncir el ceño, sobre la parte interna de la ceja',
    latin: 'corrugator supercilii',
    action: [
      {
        text: 'Lleva la ceja hacia abajo y hacia dentro. Así se forman las líneas verticales del ceño.',
        claim: 'corrugator-action',
      },
    ],
  },
  procerus: {
    plain: 'músculo de fruncir el ceño, entre las cejas',
    latin: 'procerus',
    action: [
      {
        text: 'Tira hacia abajo del extremo interno de las cejas. Así se forma una línea que cruza la raíz de la nariz.',
        claim: 'procerus-action',
      },
    ],
  },
  frontalis: {
    plain: 'músculo de la frente que levanta las cejas',
    latin: 'frontalis',
    action: [{ text: 'Levanta las cejas y arruga la frente, como cuando algo sorprende.', claim: 'frontalis-action' }],
  },
  temporalis: {
    plain: 'músculo de masticar, en la sien',
    latin: 'temporalis',
    action: [{ text: 'Cierra la mandíbula y la lleva hacia atrás, como al masticar.', claim: 'temporalis-action' }],
  },
  occipitalis: {
    plain: 'músculo delgado de la parte de atrás de la cabeza',
    latin: 'occipitalis',
    action: [{ text: 'Tira del cuero cabelludo hacia atrás.', claim: 'occipitalis-action' }],
  },
  paraspinal: {
    plain: 'músculos junto a la columna, en la parte alta del cuello',
    latin: 'splenius capitis, semispinalis capitis',
    action: [{ text: 'Llevan la cabeza hacia atrás y ayudan a girarla.', claim: 'paraspinal-action' }],
  },
  trapezius: {
    plain: 'músculo del cuello al hombro',
    latin: 'trapezius',
    action: [{ text: 'Su parte superior levanta el hombro y gira el omóplato hacia arriba.', claim: 'trapezius-action' }],
  },
};
