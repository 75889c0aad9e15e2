// Spanish: the feeling nerves of the layer view.
import type { NerveId } from '#protocol/vocabulary.ts';
import type { Told } from '../facts.ts';
import type { NerveWords } from '../words.ts';

const area = (text: string): readonly Told[] => [{ text, claim: 'nerve-areas' }];

export const NERVES: Readonly<Record<NerveId, NerveWords>> = {
  supratrochlear: {
    name: { plain: 'Nervio supratroclear', latin: 'nervus supratrochlearis' },
    area: area('Da sensibilidad a la parte interna y baja de la frente y a la parte interna del párpado superior.'),
    why: [
      {
        text: 'Atraviesa el músculo de fruncir el ceño. Desde ahí sube hacia los puntos internos de la frente.',
        claim: 'frontalis-medial-nerve',
      },
    ],
  },
  supraorbital: {
    name: { plain: 'Nervio supraorbitario', latin: 'nervus supraorbitalis' },
    area: area('Da sensibilidad a la frente, al cuero cabelludo hasta la coronilla y al párpado superior.'),
    why: [
      {
        text: 'Sale del hueso. Ese lugar está entre la línea de los puntos internos y la de los puntos externos de la frente.',
        claim: 'frontalis-lateral-nerve',
      },
    ],
  },
  zygomaticotemporal: {
    name: { plain: 'Nervio cigomaticotemporal', latin: 'ramus zygomaticotemporalis' },
    area: area('Da sensibilidad a la piel de la parte delantera de la sien.'),
    why: [{ text: 'El punto delantero de la sien es el más cercano a él.', claim: 'temporalis-3-nerve' }],
  },
  auriculotemporal: {
    name: { plain: 'Nervio auriculotemporal', latin: 'nervus auriculotemporalis' },
    area: area('Da sensibilidad a la sien, a la parte delantera de la oreja y al cuero cabelludo por encima de ella.'),
    why: [{ text: 'El punto más bajo de la sien es el más cercano a él.', claim: 'temporalis-1-nerve' }],
  },
  'lesser-occipital': {
    name: { plain: 'Nervio occipital menor', latin: 'nervus occipitalis minor' },
    area: area('Da sensibilidad al cuero cabelludo detrás de la oreja y a la zona externa de la parte de atrás de la cabeza.'),
    why: [{ text: 'Los puntos externos de la parte de atrás de la cabeza están de su lado.', claim: 'occipitalis-2-nerve' }],
  },
  'greater-occipital': {
    name: { plain: 'Nervio occipital mayor', latin: 'nervus occipitalis major' },
    area: area('Da sensibilidad a la parte de atrás de la cabeza hasta la coronilla.'),
    why: [
      {
        text: 'En promedio, sale a unos 4 mm de los dos puntos de la parte alta del cuello.',
        claim: 'paraspinal-1-distance',
      },
    ],
  },
  'third-occipital': {
    name: { plain: 'Tercer nervio occipital', latin: 'nervus occipitalis tertius' },
    area: area('Da sensibilidad al centro de la parte alta del cuello y a la zona más baja de la parte de atrás de la cabeza.'),
    why: [
      {
        text: 'Los puntos de la parte alta del cuello están unos 1,5 y 2,5 cm por encima del lugar por donde sale.',
        claim: 'paraspinal-third-nerve',
      },
    ],
  },
};
