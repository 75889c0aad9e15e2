// Spanish, for students: the muscles beside the spine as the one group that the scheme takes them for.
import type { Deeper } from '../../deeper-words.ts';
import { NECK_LAYERS } from './neck-anatomy.ts';

export const PARASPINAL_ANATOMY: Deeper = {
  origin: [
    {
      text: 'Esplenio de la cabeza: parte inferior del ligamento nucal, apófisis espinosas de C7 a T3 o T4.',
      claim: 'splenius-ends',
    },
    {
      text: 'Semiespinoso de la cabeza: apófisis transversas de C7 a T6 o T7, apófisis articulares de C4 a C6.',
      claim: 'semispinalis-ends',
    },
  ],
  insertion: [
    { text: 'Esplenio: apófisis mastoides y parte lateral de la línea nucal superior.', claim: 'splenius-ends' },
    { text: 'Semiespinoso: entre las líneas nucales superior e inferior.', claim: 'semispinalis-ends' },
  ],
  innervation: [{ text: 'Ramos posteriores (dorsales) de los nervios cervicales.', claim: 'paraspinal-supply' }],
  blood: [
    { text: 'Esplenio: ramas musculares de la arteria occipital.', claim: 'splenius-blood' },
    { text: 'Semiespinoso: arterias occipital y cervical profunda.', claim: 'semispinalis-blood' },
  ],
  relations: [NECK_LAYERS],
};
