// English, for students and clinicians: roots, ways and disagreements of the feeling nerves of the layer view.
import type { NerveId } from '#protocol/vocabulary.ts';
import type { Deeper } from '../../deeper-words.ts';
import type { Told } from '../../facts.ts';

const DRAWN: Told = {
  text: 'The drawing joins the measured averages by a smooth line. Between them its way is our estimate.',
  claim: 'nerves-drawn',
};

const HEIGHT_DIFFERS: Told = {
  text: 'A study saw branches come through the forehead muscle 1 to 1.5 cm above the eye rim. A textbook says 2 to 3 cm.',
  claim: 'forehead-nerves-height',
};

const root = (text: string): readonly Told[] => [{ text, claim: 'nerve-roots' }];

export const DEEP_NERVES: Readonly<Record<NerveId, Deeper>> = {
  supratrochlear: {
    root: root('A branch of the first part of the trigeminal nerve (V1).'),
    course: [
      {
        text: 'It leaves the eye socket closer to the nose than its larger neighbour, the supraorbital nerve: on average 1.5 cm closer, with a wide range of 0.3 to 3.8 cm. Its innermost branch lies 0.8 to 3 cm from the midline.',
        claim: 'supratrochlear-exit',
      },
      {
        text: 'It runs inside the frown muscle. It comes through the forehead muscle 1 cm (inner branch) to 1.5 cm (outer branch) above the eye rim.',
        claim: 'supratrochlear-pierces',
      },
      DRAWN,
    ],
    disagreements: [HEIGHT_DIFFERS],
    hint: [{ text: 'V1, and the inner of the two forehead nerves.', claim: 'nerve-roots' }],
  },
  supraorbital: {
    root: root('A branch of the first part of the trigeminal nerve (V1).'),
    course: [
      {
        text: 'It leaves the eye socket at its upper rim. On 64 to 74 sides in 100 it passes a notch, on most others a small hole in the bone.',
        claim: 'supraorbital-exit',
      },
      {
        text: 'Averages of three studies lie 2.1 to 2.5 cm from the midline. Single heads range from 1.8 to 3.2 cm.',
        claim: 'supraorbital-exit',
      },
      DRAWN,
    ],
    disagreements: [HEIGHT_DIFFERS],
    hint: [{ text: 'V1, by a notch more often than by a hole in the bone.', claim: 'supraorbital-exit' }],
  },
  zygomaticotemporal: {
    root: root('A branch of the second part of the trigeminal nerve (V2).'),
    course: [
      {
        text: 'It comes out through the deep sheet over the chewing muscle. That is on average 1.7 cm behind the outer corner of the eye and 0.6 cm above it.',
        claim: 'zygomaticotemporal-exit',
      },
      DRAWN,
    ],
    disagreements: [
      {
        text: 'Another study measured from a seam at the outer eye rim and found 2.6 cm. A text says 2.5 cm above the cheek arch.',
        claim: 'zygomaticotemporal-other',
      },
    ],
    hint: [{ text: 'The only branch of V2 that the scheme is aimed at.', claim: 'nerve-roots' }],
  },
  auriculotemporal: {
    root: root('A branch of the third part of the trigeminal nerve (V3).'),
    course: [
      {
        text: 'It climbs in front of the ear. Bands cross it 1.3 cm in front of the ear canal’s upper edge and 0.5 cm above it, and again 1.2 cm in front and 1.7 cm above.',
        claim: 'auriculotemporal-course',
      },
      { text: 'On 8 sides in 10 it touches the artery of the temple.', claim: 'auriculotemporal-artery' },
      DRAWN,
    ],
    relations: [
      {
        text: 'Beside it runs the superficial temporal artery: on 80% of sides the two touch.',
        claim: 'auriculotemporal-artery',
      },
    ],
    hint: [{ text: 'V3 also feels: this is its branch to temple and ear.', claim: 'nerve-areas' }],
  },
  'lesser-occipital': {
    root: root('It comes from the front branches of the neck nerves C2 and at times C3.'),
    course: [
      {
        text: 'It comes up at the rear edge of the muscle at the side of the neck. That is on average 6.5 cm from the midline and 5.3 cm below the line from ear canal to ear canal.',
        claim: 'lesser-occipital-course',
      },
      DRAWN,
    ],
    relations: [{ text: 'It follows the rear edge of the sternocleidomastoid.', claim: 'lesser-occipital-course' }],
    disagreements: [
      {
        text: 'A guide to nerve blocks puts it a third of the way from the bump behind the ear to the bump at the back of the skull.',
        claim: 'lesser-occipital-other',
      },
    ],
    hint: [{ text: 'From ventral rami, unlike its two occipital neighbours.', claim: 'nerve-roots' }],
  },
  'greater-occipital': {
    root: root('It comes from the back branch of the neck nerve C2.'),
    course: [
      {
        text: 'It winds round a deep muscle of the neck, on average 3 cm from the midline and 5.2 cm below the bump at the back of the skull.',
        claim: 'greater-occipital-course',
      },
      {
        text: 'It goes through the semispinalis 1.3 cm from the midline and 2.8 cm below the bump. It leaves the trapezius 2.3 cm out and 1.6 cm below.',
        claim: 'greater-occipital-course',
      },
      {
        text: 'So the drawing shows a way, not a spot: from deep near the midline to shallow and further out.',
        claim: 'greater-occipital-drawn',
      },
    ],
    relations: [
      { text: 'It lies medial to the occipital artery.', claim: 'greater-occipital-artery' },
      { text: 'A block is placed 2 cm lateral and 2 cm below the inion.', claim: 'greater-occipital-block' },
      { text: 'Ultrasound at C2: 1.7 to 1.9 cm from the midline, 1.3 cm deep.', claim: 'greater-occipital-ultrasound' },
    ],
    disagreements: [
      {
        text: 'Sources give 1.5 cm, 1.3 to 2.3 cm or 3.8 cm from the midline. They measure at different depths and heights.',
        claim: 'greater-occipital-differs',
      },
      {
        text: 'In another series it went through the semispinalis on 9 sides in 10. It went through the trapezius on fewer than half.',
        claim: 'greater-occipital-pierces',
      },
    ],
    hint: [{ text: 'The dorsal ramus of C2. The third occipital nerve is that of C3.', claim: 'nerve-roots' }],
  },
  'third-occipital': {
    root: root('It comes from the back branch of the neck nerve C3.'),
    course: [
      {
        text: 'It leaves the trapezius on average 1.3 cm from the midline and 4.4 cm below the bump at the back of the skull.',
        claim: 'third-occipital-course',
      },
      DRAWN,
    ],
    disagreements: [
      {
        text: 'Another study agrees on 1.3 cm from the midline. It puts it 6.2 cm below the line of the ear canals, give or take 2 cm.',
        claim: 'third-occipital-other',
      },
    ],
    hint: [{ text: 'Dorsal ramus of C3, closest to the midline.', claim: 'nerve-roots' }],
  },
};
