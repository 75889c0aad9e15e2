// English, for students and clinicians: the muscles of forehead, temple and scalp as a textbook has them. Figures in millimetres with
// their standard deviation.
import type { Deeper } from '../../deeper-words.ts';
import { NO_POINT } from '../shared.ts';

type FaceMuscle = 'frontalis' | 'procerus' | 'corrugator' | 'orbicularis-oculi' | 'temporalis' | 'galea' | 'occipitalis';

export const FACE_ANATOMY = {
  corrugator: {
    origin: [
      { text: 'Medial superciliary arch, at the upper inner rim of the orbit.', claim: 'corrugator-ends' },
      { text: 'On average it spans 2.9 ± 1.0 to 14.0 ± 2.8 mm from the nasion.', claim: 'corrugator-size' },
    ],
    insertion: [
      {
        text: 'Skin above the inner and middle brow, through frontalis and orbicularis oculi.',
        claim: 'corrugator-ends',
      },
      {
        text: 'Lateral end 43.3 ± 2.9 mm from the nasion, 7.6 ± 2.7 mm short of the lateral rim.',
        claim: 'corrugator-size',
      },
    ],
    innervation: [
      {
        text: 'Temporal branch of the facial nerve (VII). The medial head is said to have a zygomatic branch.',
        claim: 'corrugator-supply',
      },
    ],
    blood: [{ text: 'Branches of the superficial temporal and ophthalmic arteries.', claim: 'corrugator-blood' }],
    relations: [
      { text: 'Deep on bone at its medial end, more superficial laterally.', claim: 'corrugator-layer' },
      { text: 'Supraorbital and supratrochlear nerves run through and under it.', claim: 'corrugator-nerves' },
    ],
    depth: [{ text: 'No depth in millimetres was found.', claim: 'depth-not-found' }],
    disagreements: [
      { text: 'Another study has the lateral end 42.7 to 45.0 mm from the midline.', claim: 'corrugator-lateral-other' },
    ],
    hint: [
      { text: 'Upright frown lines: corrugator. The line across the root of the nose: procerus.', claim: 'hint-frown-lines' },
    ],
  },
  procerus: {
    origin: [{ text: 'Fascia over the lower nasal bone and the upper lateral cartilage.', claim: 'procerus-ends' }],
    insertion: [{ text: 'Skin between the brows.', claim: 'procerus-ends' }],
    innervation: [
      {
        text: 'Temporal and zygomatic branches of the facial nerve (VII). Buccal branches are described as well.',
        claim: 'procerus-supply',
      },
    ],
    blood: [{ text: 'Facial artery.', claim: 'procerus-blood' }],
    relations: [
      { text: 'At the glabella 14.5 ± 4.6 mm wide and 1.1 ± 0.5 mm thick.', claim: 'procerus-width' },
      { text: 'The intercanthal vein crosses 5.1 ± 4.0 mm above the sellion, 3.0 ± 0.6 mm deep.', claim: 'procerus-vein' },
    ],
    depth: [{ text: '3.8 ± 0.7 mm at the glabella, 2.7 ± 0.6 mm at the sellion.', claim: 'depth-procerus' }],
    hint: [{ text: 'The one muscle of the scheme with a single point in the midline.', claim: 'points-per-muscle' }],
  },
  frontalis: {
    origin: [{ text: 'Epicranial aponeurosis near the coronal suture. No bony attachment.', claim: 'frontalis-ends' }],
    insertion: [
      {
        text: 'Skin of the brows and the root of the nose. It blends with procerus, corrugator and orbicularis oculi.',
        claim: 'frontalis-ends',
      },
    ],
    innervation: [{ text: 'Temporal branches of the facial nerve (VII).', claim: 'frontalis-supply' }],
    blood: [
      {
        text: 'Supraorbital and supratrochlear arteries (from the ophthalmic) and superficial temporal artery.',
        claim: 'frontalis-blood',
      },
    ],
    relations: [
      { text: 'Almost no fibres beyond the temporal fusion line. Thin, under scant fat.', claim: 'frontalis-edge' },
      { text: 'Branches of the forehead nerves pierce it on their way to the skin.', claim: 'frontalis-nerves' },
    ],
    depth: [{ text: 'On CT of 20 people, on average within reach of a 12.7 mm needle.', claim: 'depth-reached' }],
    hint: [{ text: 'The only elevator of the brow: weakened too low, it lets the brow sink.', claim: 'frontalis-brow' }],
  },
  'orbicularis-oculi': {
    origin: [{ text: 'Inner rim of the orbit and the medial palpebral ligament.', claim: 'orbicularis-facts' }],
    insertion: [{ text: 'The fibres ring the eye and return to the medial side.', claim: 'orbicularis-facts' }],
    innervation: [{ text: 'Facial nerve (VII).', claim: 'orbicularis-facts' }],
    hint: [NO_POINT],
  },
  temporalis: {
    origin: [{ text: 'Temporal fossa up to the temporal lines, and deep temporal fascia.', claim: 'temporalis-ends' }],
    insertion: [
      { text: 'Under the zygomatic arch to the coronoid process, down to the retromolar fossa.', claim: 'temporalis-ends' },
      { text: 'The tendon reaches 29.7 to 45.0 mm above the level of the jugale.', claim: 'temporalis-tendon' },
    ],
    innervation: [{ text: 'Deep temporal nerves, from the mandibular nerve (V3).', claim: 'temporalis-supply' }],
    blood: [
      { text: 'Deep temporal arteries.', claim: 'temporalis-blood' },
      { text: 'The middle temporal artery as well.', claim: 'temporalis-blood-other' },
    ],
    relations: [
      {
        text: 'Auriculotemporal (V3) and zygomaticotemporal (V2) nerves reach the skin over it.',
        claim: 'temple-nerves',
      },
      {
        text: 'On 80% of sides the auriculotemporal nerve touches the superficial temporal artery.',
        claim: 'auriculotemporal-artery',
      },
    ],
    depth: [{ text: 'On CT of 20 people deeper than 12.7 mm only above a BMI of 35: 13.5 ± 2.6 mm.', claim: 'depth-temporalis' }],
    hint: [{ text: 'A chewing muscle, so V3 moves it. The brow and scalp muscles belong to VII.', claim: 'hint-temporalis' }],
  },
  galea: {
    origin: [{ text: 'Occipital belly behind.', claim: 'galea-facts' }],
    insertion: [{ text: 'Frontal belly in front, near the coronal suture.', claim: 'galea-facts' }],
    innervation: [{ text: 'None: it is tendon.', claim: 'galea-motion' }],
    relations: [{ text: 'It slides over the skull when either belly pulls.', claim: 'galea-motion' }],
    hint: [NO_POINT],
  },
  occipitalis: {
    origin: [{ text: 'Lateral two thirds of the highest nuchal line, and mastoid.', claim: 'occipitalis-ends' }],
    insertion: [{ text: 'Epicranial aponeurosis.', claim: 'occipitalis-ends' }],
    innervation: [{ text: 'Posterior auricular branch of the facial nerve (VII).', claim: 'occipitalis-supply' }],
    blood: [{ text: 'Occipital and posterior auricular arteries.', claim: 'occipitalis-blood' }],
    relations: [
      { text: 'A thin sheet on the skull.', claim: 'occipitalis-thin' },
      { text: 'It reaches up to about the lambdoid suture.', claim: 'occipitalis-reach' },
      { text: 'Branches of the greater and lesser occipital nerves cross it.', claim: 'occipital-nerves' },
    ],
    depth: [{ text: 'No depth in millimetres was found.', claim: 'depth-not-found' }],
    disagreements: [
      { text: 'Many texts let it arise from the superior, not the highest nuchal line.', claim: 'occipitalis-ends' },
    ],
    hint: [{ text: 'VII moves it, but the skin over it is felt by C2 and C3.', claim: 'hint-occipitalis' }],
  },
} as const satisfies Readonly<Record<FaceMuscle, Deeper>>;
