// English: what is told of each spot of the forehead.
import type { Words } from '../words.ts';
import { aimAt, FINGER, SIDE_WORDS } from './shared.ts';

type ForeheadSpot = 'corrugator' | 'procerus' | 'frontalis-medial' | 'frontalis-lateral';

export const FOREHEAD_SPOTS: Pick<Words['spots'], ForeheadSpot> = {
  corrugator: (side) => ({
    name: 'Above the inner brow',
    spoken: `Above the inner end of your ${SIDE_WORDS[side]} brow`,
    why: [
      {
        text: 'Two feeling nerves of the forehead run through and under this frown muscle: the supraorbital and the supratrochlear nerve.',
        claim: 'corrugator-nerves',
      },
      aimAt('these two nerves'),
      {
        text: 'The point stays well above the bony rim of the eye. Medicine that sinks too low or too deep can make the eyelid droop for a time.',
        claim: 'corrugator-eyelid',
      },
    ],
    rule: [
      {
        text: `1.5 cm (one finger’s breadth) straight above the inner upper corner of the bony rim of the ${SIDE_WORDS[side]} eye.`,
        claim: 'corrugator-rule',
      },
      FINGER,
      { text: 'On an average adult the point lies about 1.6 cm from the midline.', claim: 'corrugator-midline' },
    ],
  }),
  procerus: () => ({
    name: 'Between the brows',
    spoken: 'Between your brows, in the middle',
    why: [
      {
        text: 'Small nerves of the inner forehead and of the root of the nose end here. The supratrochlear nerve is one of them.',
        claim: 'procerus-nerves',
      },
      aimAt('these nerves'),
      {
        text: 'The muscle is narrow, about 1.5 cm wide, and lies in the middle. It has one point for both sides.',
        claim: 'procerus-width',
      },
    ],
    rule: [
      {
        text: 'On the midline, halfway between the points at the left and the right inner brow, and level with them. That is about 1.5 cm above the inner upper corners of the bony eye rims.',
        claim: 'procerus-rule',
      },
    ],
  }),
  'frontalis-medial': (side) => ({
    name: 'Forehead, inner point',
    spoken: `Your ${SIDE_WORDS[side]} forehead, inner point`,
    why: [
      {
        text: 'Nerve branches that feel for the forehead come up through this muscle, 1 to 3 cm above the rim of the eye. Sources differ on the height.',
        claim: 'frontalis-nerves',
      },
      {
        text: 'This inner point lies in the strip where the supratrochlear nerve climbs. Its innermost branch runs 0.8 to 3 cm from the midline.',
        claim: 'frontalis-medial-nerve',
      },
      aimAt('these nerves'),
      {
        text: 'The point is kept high, because only this muscle lifts the brow. An injection too low can make the brow feel heavy and sink.',
        claim: 'frontalis-brow',
      },
    ],
    rule: [
      {
        text: `In the upper third of the forehead and at least 1.5 cm above the point at the ${SIDE_WORDS[side]} inner brow, on the same upright line.`,
        claim: 'frontalis-rule',
      },
      {
        text: 'On an average adult the upper third begins about 3.7 to 4.1 cm above the space between the brows. That makes it the stricter of the two.',
        claim: 'frontalis-height',
      },
    ],
  }),
  'frontalis-lateral': (side) => ({
    name: 'Forehead, outer point',
    spoken: `Your ${SIDE_WORDS[side]} forehead, outer point`,
    why: [
      {
        text: 'The supraorbital nerve leaves the bone 2.3 to 2.5 cm from the midline, between the lines of the inner and of this outer point. Its branches spread up over the forehead.',
        claim: 'frontalis-lateral-nerve',
      },
      aimAt('this nerve'),
      {
        text: 'The outer point also keeps the brow even. With inner points alone, the outer end of the brow can rise to a peak.',
        claim: 'frontalis-outer-brow',
      },
      {
        text: 'The point is kept high, because only this muscle lifts the brow. An injection too low can make the brow feel heavy and sink.',
        claim: 'frontalis-brow',
      },
    ],
    rule: [
      {
        text: `As high as the inner point of the ${SIDE_WORDS[side]} forehead, and 1.5 cm further out.`,
        claim: 'frontalis-rule',
      },
      { text: 'On an average adult this lies on the line up from the middle of the pupil.', claim: 'frontalis-pupil-line' },
    ],
  }),
};
