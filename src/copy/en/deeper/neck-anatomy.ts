// English, for students and clinicians: the muscles of neck and shoulder as a textbook has them. Figures in millimetres with their
// standard deviation.
import type { Deeper } from '../../deeper-words.ts';
import type { Told } from '../../facts.ts';
import { NO_POINT } from '../shared.ts';

type NeckMuscle =
  | 'splenius-capitis'
  | 'semispinalis-capitis'
  | 'trapezius-descending'
  | 'trapezius-transverse'
  | 'sternocleidomastoid';

export const NECK_LAYERS: Told = {
  text: 'At the upper neck points, from the skin in: fat, trapezius, splenius, semispinalis.',
  claim: 'neck-layers',
};

const TRAPEZIUS_SUPPLY: Told = { text: 'Accessory nerve (XI), with C3 and C4.', claim: 'trapezius-supply' };
const TRAPEZIUS_BLOOD: Told = {
  text: 'Transverse cervical artery, with or without the dorsal scapular.',
  claim: 'trapezius-blood',
};
const TURNS: Told = {
  text: 'Splenius turns the head to its own side, semispinalis to the other.',
  claim: 'hint-neck-turn',
};

export const NECK_ANATOMY = {
  'splenius-capitis': {
    origin: [{ text: 'Lower nuchal ligament; spines of C7 to T3 or T4.', claim: 'splenius-ends' }],
    insertion: [{ text: 'Mastoid process and lateral part of the superior nuchal line.', claim: 'splenius-ends' }],
    innervation: [{ text: 'Dorsal rami, about C3 to C6. Texts vary.', claim: 'splenius-supply' }],
    blood: [{ text: 'Muscular branches of the occipital artery.', claim: 'splenius-blood' }],
    relations: [
      NECK_LAYERS,
      {
        text: 'In the body measured for this page it lies further out than the two points.',
        claim: 'splenius-further-out',
      },
    ],
    hint: [TURNS],
  },
  'semispinalis-capitis': {
    origin: [{ text: 'Transverse processes of C7 to T6 or T7; articular processes of C4 to C6.', claim: 'semispinalis-ends' }],
    insertion: [{ text: 'Occipital bone, between superior and inferior nuchal line.', claim: 'semispinalis-ends' }],
    innervation: [{ text: 'Dorsal rami of the cervical nerves.', claim: 'semispinalis-supply' }],
    blood: [{ text: 'Descending branch of the occipital artery; deep cervical artery.', claim: 'semispinalis-blood' }],
    relations: [
      NECK_LAYERS,
      {
        text: 'The greater occipital nerve pierces it 13.1 ± 6.0 mm lateral to the inion and 27.7 ± 9.9 mm below it.',
        claim: 'semispinalis-nerve',
      },
    ],
    depth: [
      {
        text: 'On CT of 20 people: 15.4 ± 4.7 mm at a BMI of 25 to 30, 15.9 ± 5.1 at 30 to 35, 19.4 ± 3.9 above 35. The injection is meant to be shallower.',
        claim: 'depth-semispinalis',
      },
    ],
    disagreements: [
      { text: 'In another series the nerve pierced it on 90% of sides.', claim: 'greater-occipital-pierces' },
      {
        text: 'Migraine surgeons aim into it, around the nerve: 3 cm below the inion, 1.5 cm lateral.',
        claim: 'neck-target-depth',
      },
    ],
    hint: [TURNS],
  },
  'trapezius-descending': {
    origin: [
      {
        text: 'External occipital protuberance, medial superior nuchal line and nuchal ligament.',
        claim: 'trapezius-ends',
      },
    ],
    insertion: [{ text: 'Lateral third of the clavicle.', claim: 'trapezius-ends' }],
    innervation: [TRAPEZIUS_SUPPLY],
    blood: [TRAPEZIUS_BLOOD],
    relations: [
      {
        text: 'The greater occipital nerve pierces it 22.6 ± 7.4 mm lateral to the inion and 16.3 ± 5.9 mm below it.',
        claim: 'paraspinal-2-nerve',
      },
      NECK_LAYERS,
    ],
    depth: [{ text: 'On CT of 20 people, on average within reach of a 12.7 mm needle.', claim: 'depth-reached' }],
    disagreements: [{ text: 'In another series the nerve pierced it on only 45% of sides.', claim: 'greater-occipital-pierces' }],
    hint: [{ text: 'A muscle of the back that a cranial nerve moves: XI.', claim: 'trapezius-supply' }],
  },
  'trapezius-transverse': {
    origin: [{ text: 'Spines where neck and back meet.', claim: 'trapezius-middle' }],
    insertion: [{ text: 'Acromion and spine of the scapula.', claim: 'trapezius-middle' }],
    innervation: [TRAPEZIUS_SUPPLY],
    blood: [TRAPEZIUS_BLOOD],
    relations: [{ text: 'Middle and outer shoulder points lie where upper and middle part meet.', claim: 'trapezius-meet' }],
    hint: [{ text: 'Upper part: lifts the shoulder. Middle part: draws the scapula back.', claim: 'trapezius-middle' }],
  },
  sternocleidomastoid: {
    origin: [{ text: 'Two heads: sternum and clavicle.', claim: 'sternocleidomastoid-facts' }],
    insertion: [{ text: 'Mastoid process and superior nuchal line.', claim: 'sternocleidomastoid-facts' }],
    innervation: [{ text: 'Accessory nerve (XI), with C2 and C3.', claim: 'sternocleidomastoid-facts' }],
    relations: [{ text: 'The lesser occipital nerve comes up along its rear edge.', claim: 'lesser-occipital-course' }],
    hint: [NO_POINT],
  },
} as const satisfies Readonly<Record<NeckMuscle, Deeper>>;
