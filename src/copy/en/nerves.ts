// English: the feeling nerves of the layer view.
import type { NerveId } from '#protocol/vocabulary.ts';
import type { Told } from '../facts.ts';
import type { NerveWords } from '../words.ts';

const area = (text: string): readonly Told[] => [{ text, claim: 'nerve-areas' }];

export const NERVES: Readonly<Record<NerveId, NerveWords>> = {
  supratrochlear: {
    name: { plain: 'Supratrochlear nerve', latin: 'nervus supratrochlearis' },
    area: area('It gives feeling to the inner part of the forehead, low down, and to the inner part of the upper lid.'),
    why: [
      {
        text: 'It runs through the frown muscle. From there it climbs to the inner points of the forehead.',
        claim: 'frontalis-medial-nerve',
      },
    ],
  },
  supraorbital: {
    name: { plain: 'Supraorbital nerve', latin: 'nervus supraorbitalis' },
    area: area('It gives feeling to the forehead, the scalp up to the crown and the upper lid.'),
    why: [
      {
        text: 'It comes out of the bone. That spot lies between the lines of the inner and the outer points of the forehead.',
        claim: 'frontalis-lateral-nerve',
      },
    ],
  },
  zygomaticotemporal: {
    name: { plain: 'Zygomaticotemporal nerve', latin: 'ramus zygomaticotemporalis' },
    area: area('It gives feeling to the skin at the front of the temple.'),
    why: [{ text: 'The front point of the temple is the nearest to it.', claim: 'temporalis-3-nerve' }],
  },
  auriculotemporal: {
    name: { plain: 'Auriculotemporal nerve', latin: 'nervus auriculotemporalis' },
    area: area('It gives feeling to the temple, the front of the ear and the scalp above it.'),
    why: [{ text: 'The lowest point of the temple is the nearest to it.', claim: 'temporalis-1-nerve' }],
  },
  'lesser-occipital': {
    name: { plain: 'Lesser occipital nerve', latin: 'nervus occipitalis minor' },
    area: area('It gives feeling to the scalp behind the ear and the outer back of the head.'),
    why: [{ text: 'The outer points at the back of the head lie on its side.', claim: 'occipitalis-2-nerve' }],
  },
  'greater-occipital': {
    name: { plain: 'Greater occipital nerve', latin: 'nervus occipitalis major' },
    area: area('It gives feeling to the back of the head up to the crown.'),
    why: [
      { text: 'On average it comes out about 4 mm from the two points at the top of the neck.', claim: 'paraspinal-1-distance' },
    ],
  },
  'third-occipital': {
    name: { plain: 'Third occipital nerve', latin: 'nervus occipitalis tertius' },
    area: area('It gives feeling to the middle of the upper neck and the lowest part of the back of the head.'),
    why: [
      {
        text: 'The points at the top of the neck lie about 1.5 and 2.5 cm above where it comes out.',
        claim: 'paraspinal-third-nerve',
      },
    ],
  },
};
