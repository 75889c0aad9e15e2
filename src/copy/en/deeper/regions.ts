// English, for clinicians and students: dose, position, what goes wrong and what moves and feels in each area.
import type { RegionId } from '#protocol/vocabulary.ts';
import type { Deeper } from '../../deeper-words.ts';
import type { Told } from '../../facts.ts';
import { DRAWING_UP } from './drawing-up.ts';
import { HARM } from './harm.ts';
import { NECK_LAYERS } from './neck-anatomy.ts';

const dose = (text: string): Told => ({ text, claim: 'points-per-muscle' });
const extra = (text: string): Told => ({ text, claim: 'extra-points-split' });
const position = (text: string): Told => ({ text, claim: 'position-supine-sitting' });
const feeling = (text: string): Told => ({ text, claim: 'nerve-roots' });

const NO_EXTRA: Told = { text: 'No extra points here.', claim: 'extra-points-muscles' };

/** The points that follow the pain have no fixed place. */
const NO_DOT: Told = {
  text: 'No exact place of extra points was found, so the head shows none.',
  claim: 'extra-drawn-as-zones',
};

const LABELS: readonly Told[] = [
  { text: 'UK label: 155 to 195 units over all areas.', claim: 'dose-uk-label' },
  { text: 'US label: 155 units.', claim: 'dose-us-label' },
];

/** What holds for technique everywhere. */
const PRACTICE: readonly Told[] = [
  {
    text: 'Of 182 headache clinicians surveyed, 77.5% do not always keep to the fixed map.',
    claim: 'practice-varies',
  },
  { text: 'Aspirate first? One training page says yes.', claim: 'aspirate-taught' },
  { text: 'In the survey 55.5% do not.', claim: 'aspirate-practice' },
  { text: 'One scheme (ART) follows the courses of the nerves instead of a map of muscles.', claim: 'nerve-targeted-pattern' },
];

const BEHIND_EAR: Told = {
  text: 'One injector of the PREEMPT trials puts extra points behind the ear: one on each side, or two on the side of the pain, 5 units each. The muscle is not named.',
  claim: 'extra-behind-ear',
};

const ORDER: Told = {
  text: 'The order differs: training starts at the corrugator, the US dose table at the frontalis.',
  claim: 'order-other',
};

export const DEEP_REGIONS: Readonly<Record<RegionId, Deeper>> = {
  forehead: {
    number: [
      dose('35 units at 7 points: corrugator 10, procerus 5, frontalis 20.'),
      NO_EXTRA,
      position('Usually done first, lying on the back.'),
    ],
    needle: DRAWING_UP,
    complication: [...HARM.corrugator.complication, ...HARM.procerus.complication, ...HARM.frontalis.complication],
    avoid: [...HARM.corrugator.avoid, ...HARM.procerus.avoid, ...HARM.frontalis.avoid],
    disagreements: [ORDER, ...PRACTICE],
    innervation: [{ text: 'Motor: the facial nerve (VII) for all three muscles.', claim: 'forehead-supply' }],
    relations: [feeling('Feeling: supraorbital and supratrochlear nerve (V1).')],
    hint: [{ text: 'One elevator of the brow (frontalis), two depressors (corrugator, procerus).', claim: 'hint-brow-balance' }],
  },
  temple: {
    number: [
      dose('40 units at 8 points.'),
      extra('Where pain is worst, up to 2 extra points: 10 units more, 50 at most.'),
      {
        text: 'Their zone: the part of the temple with most pain, both on one side or one on each.',
        claim: 'extra-temporalis-where',
      },
      NO_DOT,
      ...LABELS,
      position('Usually done lying on the back.'),
    ],
    needle: DRAWING_UP,
    complication: HARM.temporalis.complication,
    avoid: HARM.temporalis.avoid,
    disagreements: PRACTICE,
    innervation: [{ text: 'Motor: deep temporal nerves (V3).', claim: 'temporalis-supply' }],
    relations: [feeling('Feeling: zygomaticotemporal (V2) and auriculotemporal nerve (V3).')],
    hint: [{ text: 'V3 moves the muscle and, by another branch, feels the skin above the ear.', claim: 'hint-temple' }],
  },
  occipital: {
    number: [
      dose('30 units at 6 points.'),
      extra('Where pain is worst, up to 2 extra points: 10 units more, 40 at most.'),
      {
        text: 'Their zone: above the nuchal line, in the gaps around the triangle of fixed points.',
        claim: 'extra-occipitalis-where',
      },
      NO_DOT,
      ...LABELS,
      position('Usually done sitting.'),
    ],
    needle: DRAWING_UP,
    complication: HARM.occipitalis.complication,
    avoid: HARM.occipitalis.avoid,
    disagreements: [BEHIND_EAR, ...PRACTICE],
    innervation: [{ text: 'Motor: posterior auricular branch of the facial nerve (VII).', claim: 'occipitalis-supply' }],
    relations: [feeling('Feeling: greater occipital nerve (C2) and lesser occipital nerve (C2, at times C3).')],
    hint: [{ text: 'All six points stay above the nuchal line.', claim: 'occipitalis-rule' }],
  },
  neck: {
    number: [
      dose('50 units at 10 points: paraspinal group 20, trapezius 30.'),
      extra('Where pain is worst, up to 4 extra points in the trapezius: 20 units more, 50 in it at most.'),
      {
        text: 'Their zone: tender parts of the upper trapezius between the fixed points, 2 on each side or all on one; not the mid-neck.',
        claim: 'extra-trapezius-where',
      },
      NO_DOT,
      ...LABELS,
      position('Usually done last, sitting.'),
    ],
    needle: DRAWING_UP,
    complication: [...HARM.paraspinal.complication, ...HARM.trapezius.complication],
    avoid: [...HARM.paraspinal.avoid, ...HARM.trapezius.avoid],
    disagreements: PRACTICE,
    innervation: [
      { text: 'Motor: dorsal rami of the neck for splenius and semispinalis.', claim: 'paraspinal-supply' },
      { text: 'The accessory nerve (XI), with C3 and C4, for the trapezius.', claim: 'trapezius-supply' },
    ],
    relations: [NECK_LAYERS, { text: 'Feeling over the shoulder: C3 and C4.', claim: 'trapezius-nerves' }],
    hint: [
      {
        text: 'The greater occipital nerve runs from deep near the midline to shallow further out.',
        claim: 'greater-occipital-drawn',
      },
    ],
  },
};
