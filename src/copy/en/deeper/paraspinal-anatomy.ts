// English, for students: the muscles beside the spine as the one group that the scheme takes them for.
import type { Deeper } from '../../deeper-words.ts';
import { NECK_LAYERS } from './neck-anatomy.ts';

export const PARASPINAL_ANATOMY: Deeper = {
  origin: [
    { text: 'Splenius capitis: lower nuchal ligament, spines of C7 to T3 or T4.', claim: 'splenius-ends' },
    {
      text: 'Semispinalis capitis: transverse processes of C7 to T6 or T7, articular processes of C4 to C6.',
      claim: 'semispinalis-ends',
    },
  ],
  insertion: [
    { text: 'Splenius: mastoid process and lateral superior nuchal line.', claim: 'splenius-ends' },
    { text: 'Semispinalis: between superior and inferior nuchal line.', claim: 'semispinalis-ends' },
  ],
  innervation: [{ text: 'Dorsal rami of the cervical nerves.', claim: 'paraspinal-supply' }],
  blood: [
    { text: 'Splenius: muscular branches of the occipital artery.', claim: 'splenius-blood' },
    { text: 'Semispinalis: occipital and deep cervical artery.', claim: 'semispinalis-blood' },
  ],
  relations: [NECK_LAYERS],
};
