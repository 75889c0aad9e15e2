// English: the feeling nerves of the layer view.
import type { NerveId } from '#protocol/vocabulary.ts';
import type { Told } from '../facts.ts';
import type { NerveWords } from '../words.ts';

const DRAWN: Told = {
  text: 'The drawing joins the measured averages by a smooth line. Between them its way is our estimate.',
  claim: 'nerves-drawn',
};

const HEIGHT_DIFFERS: Told = {
  text: 'A study saw branches come through the forehead muscle 1 to 1.5 cm above the eye rim. A textbook says 2 to 3 cm.',
  claim: 'forehead-nerves-height',
};

const root = (text: string): readonly Told[] => [{ text, claim: 'nerve-roots' }];
const area = (text: string): readonly Told[] => [{ text, claim: 'nerve-areas' }];

export const NERVES: Readonly<Record<NerveId, NerveWords>> = {
  supratrochlear: {
    name: { plain: 'Supratrochlear nerve', latin: 'nervus supratrochlearis' },
    root: root('A branch of the first part of the trigeminal nerve (V1).'),
    area: area('It gives feeling to the lower, inner forehead and the inner upper eyelid.'),
    course: [
      {
        text: 'It leaves the eye socket closer to the nose than its larger neighbour, the supraorbital nerve: on average 1.5 cm closer, with a wide range of 0.3 to 3.8 cm. Its innermost branch lies 0.8 to 3 cm from the midline.',
        claim: 'supratrochlear-exit',
      },
      {
        text: 'It runs inside the frown muscle. It comes through the forehead muscle 1 cm (inner branch) to 1.5 cm (outer branch) above the eye rim.',
        claim: 'supratrochlear-pierces',
      },
    ],
    differs: [HEIGHT_DIFFERS],
    drawn: [DRAWN],
    why: [
      {
        text: 'It runs through the frown muscle and climbs to the inner points of the forehead.',
        claim: 'frontalis-medial-nerve',
      },
    ],
  },
  supraorbital: {
    name: { plain: 'Supraorbital nerve', latin: 'nervus supraorbitalis' },
    root: root('A branch of the first part of the trigeminal nerve (V1).'),
    area: area('It gives feeling to the forehead, the scalp up to the crown and the upper eyelid.'),
    course: [
      {
        text: 'It leaves the eye socket at its upper rim. On 64 to 74 sides in 100 it passes a notch, on most others a small hole in the bone.',
        claim: 'supraorbital-exit',
      },
      {
        text: 'Averages of three studies lie 2.1 to 2.5 cm from the midline. Single heads range from 1.8 to 3.2 cm.',
        claim: 'supraorbital-exit',
      },
    ],
    differs: [HEIGHT_DIFFERS],
    drawn: [DRAWN],
    why: [
      {
        text: 'It leaves the bone between the lines of the inner and the outer points of the forehead.',
        claim: 'frontalis-lateral-nerve',
      },
    ],
  },
  zygomaticotemporal: {
    name: { plain: 'Zygomaticotemporal nerve', latin: 'ramus zygomaticotemporalis' },
    root: root('A branch of the second part of the trigeminal nerve (V2).'),
    area: area('It gives feeling to the skin at the front of the temple.'),
    course: [
      {
        text: 'It comes out through the deep sheet over the chewing muscle. That is on average 1.7 cm behind the outer corner of the eye and 0.6 cm above it.',
        claim: 'zygomaticotemporal-exit',
      },
    ],
    differs: [
      {
        text: 'Another study measured from a seam at the outer eye rim and found 2.6 cm. A text says 2.5 cm above the cheek arch.',
        claim: 'zygomaticotemporal-other',
      },
    ],
    drawn: [DRAWN],
    why: [{ text: 'The front point of the temple is the nearest to it.', claim: 'temporalis-3-nerve' }],
  },
  auriculotemporal: {
    name: { plain: 'Auriculotemporal nerve', latin: 'nervus auriculotemporalis' },
    root: root('A branch of the third part of the trigeminal nerve (V3).'),
    area: area('It gives feeling to the temple, the front of the ear and the scalp above it.'),
    course: [
      {
        text: 'It climbs in front of the ear. Bands cross it 1.3 cm in front of the ear canal’s upper edge and 0.5 cm above it, and again 1.2 cm in front and 1.7 cm above.',
        claim: 'auriculotemporal-course',
      },
      { text: 'On 8 sides in 10 it touches the artery of the temple.', claim: 'auriculotemporal-artery' },
    ],
    differs: [],
    drawn: [DRAWN],
    why: [{ text: 'The lowest point of the temple is the nearest to it.', claim: 'temporalis-1-nerve' }],
  },
  'lesser-occipital': {
    name: { plain: 'Lesser occipital nerve', latin: 'nervus occipitalis minor' },
    root: root('It comes from the front branches of the neck nerves C2 and at times C3.'),
    area: area('It gives feeling to the scalp behind the ear and the outer back of the head.'),
    course: [
      {
        text: 'It comes up at the rear edge of the muscle at the side of the neck. That is on average 6.5 cm from the midline and 5.3 cm below the line from ear canal to ear canal.',
        claim: 'lesser-occipital-course',
      },
    ],
    differs: [
      {
        text: 'A guide to nerve blocks puts it a third of the way from the bump behind the ear to the bump at the back of the skull.',
        claim: 'lesser-occipital-other',
      },
    ],
    drawn: [DRAWN],
    why: [{ text: 'The outer points at the back of the head lie on its side.', claim: 'occipitalis-2-nerve' }],
  },
  'greater-occipital': {
    name: { plain: 'Greater occipital nerve', latin: 'nervus occipitalis major' },
    root: root('It comes from the back branch of the neck nerve C2.'),
    area: area('It gives feeling to the back of the head up to the crown.'),
    course: [
      {
        text: 'It winds round a deep muscle of the neck, on average 3 cm from the midline and 5.2 cm below the bump at the back of the skull.',
        claim: 'greater-occipital-course',
      },
      {
        text: 'It goes through the semispinalis 1.3 cm from the midline and 2.8 cm below the bump. It leaves the trapezius 2.3 cm out and 1.6 cm below.',
        claim: 'greater-occipital-course',
      },
    ],
    differs: [
      {
        text: 'Sources give 1.5 cm, 1.3 to 2.3 cm or 3.8 cm from the midline. They measure at different depths and heights.',
        claim: 'greater-occipital-differs',
      },
      {
        text: 'In another series it went through the semispinalis on 9 sides in 10. It went through the trapezius on fewer than half.',
        claim: 'greater-occipital-pierces',
      },
    ],
    drawn: [
      {
        text: 'So the drawing shows a way, not a spot: from deep near the midline to shallow and further out.',
        claim: 'greater-occipital-drawn',
      },
    ],
    why: [
      { text: 'On average it comes out about 4 mm from the two points at the top of the neck.', claim: 'paraspinal-1-distance' },
    ],
  },
  'third-occipital': {
    name: { plain: 'Third occipital nerve', latin: 'nervus occipitalis tertius' },
    root: root('It comes from the back branch of the neck nerve C3.'),
    area: area('It gives feeling to the middle of the upper neck and the lowest part of the back of the head.'),
    course: [
      {
        text: 'It leaves the trapezius on average 1.3 cm from the midline and 4.4 cm below the bump at the back of the skull.',
        claim: 'third-occipital-course',
      },
    ],
    differs: [
      {
        text: 'Another study agrees on 1.3 cm from the midline. It puts it 6.2 cm below the line of the ear canals, give or take 2 cm.',
        claim: 'third-occipital-other',
      },
    ],
    drawn: [DRAWN],
    why: [
      {
        text: 'The points at the top of the neck lie about 1.5 and 2.5 cm above where it comes out.',
        claim: 'paraspinal-third-nerve',
      },
    ],
  },
};
