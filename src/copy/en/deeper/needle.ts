// English: the needle, how it meets the skin by muscle, and in plain words what no source gives.
import type { MuscleId } from '#protocol/vocabulary.ts';
import type { NeedleWords } from '../../deeper-words.ts';
import type { Told } from '../../facts.ts';
import { DILUTION } from './drawing-up.ts';

const BEVEL: Told = { text: 'The slanted opening of its tip faces up.', claim: 'needle-bevel' };
const SHALLOW: Told = {
  text: 'It goes just into the muscle and stops where the skin’s resistance gives way.',
  claim: 'needle-shallow',
};

const taught = (muscle: MuscleId, text: string, ...more: readonly Told[]): readonly Told[] => [
  { text, claim: `needle-${muscle}` },
  ...more,
  BEVEL,
  SHALLOW,
];

const UPWARD = 'About 45 degrees to the skin, pointing up.';

const NOT_KNOWN = 'No published depth of the needle’s tip was found for this point.';
const OUR_CHOICE = 'That is our choice, not a rule.';
const drawn = (mm: number): Told => ({
  text: `${NOT_KNOWN} The drawing uses ${mm} mm, to end inside the muscle of a measured anatomical model. ${OUR_CHOICE}`,
  claim: 'depth-drawn-forehead',
});
const UNKNOWN: Told = {
  text: `${NOT_KNOWN} The drawing uses half the needle’s length, about 6 mm. ${OUR_CHOICE}`,
  claim: 'depth-drawn',
};
const MUSCLE_DEPTH_UNKNOWN: Told = {
  text: 'How deep this muscle lies in people was not found in millimetres either.',
  claim: 'depth-not-found',
};

const SHORT: Told = {
  text: 'On this model the tip then ends in the fat above the muscle. How thick that fat is differs from person to person.',
  claim: 'depth-short',
};

const reached = (muscle: string): Told => ({
  text: `In a CT study of 20 people ${muscle} lay, on average, no deeper than this needle is long.`,
  claim: 'depth-reached',
});

export const NEEDLE_WORDS: NeedleWords = {
  needle: [
    { text: 'A fine, short needle: 30 gauge, half an inch (12.7 mm) long.', claim: 'needle-size' },
    { text: 'It is about 0.3 mm thick.', claim: 'needle-width' },
  ],
  volume: [{ text: 'The dose at one point is 0.1 mL. As a ball it would be 5.8 mm across.', claim: 'needle-drop' }, ...DILUTION],
  angle: {
    corrugator: taught('corrugator', 'Straight in, with the muscle pinched between two fingers.', {
      text: 'Some teach about 45 degrees, pointing up and away from the eye.',
      claim: 'needle-corrugator-other',
    }),
    procerus: taught('procerus', 'Straight in, shallow.'),
    frontalis: taught('frontalis', UPWARD),
    temporalis: taught('temporalis', `${UPWARD} It keeps clear of vessels that can be felt.`),
    occipitalis: taught('occipitalis', UPWARD),
    paraspinal: taught('paraspinal', `${UPWARD} The needle does not go in to the hub.`, {
      text: 'A needle of 1 inch may be used where neck muscles are thick.',
      claim: 'needle-paraspinal-longer',
    }),
    trapezius: taught('trapezius', 'Nearly level and shallow. No figure for the angle was found.', {
      text: 'The drawing uses 30 degrees to the skin. That is our choice.',
      claim: 'angle-drawn',
    }),
  },
  depth: {
    corrugator: [],
    procerus: [
      {
        text: 'Between the brows this muscle lies 3.8 mm under the skin, give or take 0.7 mm. It is 1.1 mm thick there.',
        claim: 'depth-procerus',
      },
    ],
    frontalis: [reached('the forehead muscle')],
    temporalis: [
      {
        text: 'In a CT study of 20 people it lay deeper than this needle is long only above a body mass index of 35: 13.5 mm, give or take 2.6 mm.',
        claim: 'depth-temporalis',
      },
    ],
    occipitalis: [],
    paraspinal: [
      reached('the trapezius'),
      {
        text: 'The deepest muscle here, the semispinalis, lay 15 to 16 mm deep at a body mass index of 25 to 35, and 19 mm above that. The injection is meant to be shallower.',
        claim: 'depth-semispinalis',
      },
    ],
    trapezius: [reached('this muscle')],
  },
  unknown: {
    corrugator: [drawn(5), MUSCLE_DEPTH_UNKNOWN],
    procerus: [
      {
        text: `${NOT_KNOWN} The drawing uses 4 mm, after the depth of the muscle. ${OUR_CHOICE}`,
        claim: 'depth-drawn-procerus',
      },
    ],
    frontalis: [drawn(2.5), MUSCLE_DEPTH_UNKNOWN],
    temporalis: [UNKNOWN],
    occipitalis: [UNKNOWN, MUSCLE_DEPTH_UNKNOWN],
    paraspinal: [UNKNOWN, SHORT],
    trapezius: [{ text: `${NOT_KNOWN} The drawing uses 4.5 mm. ${OUR_CHOICE}`, claim: 'depth-drawn' }, SHORT],
  },
};
