// English: what is told of each spot at the back of the head.
import type { Told } from '../facts.ts';
import type { Words } from '../words.ts';
import { aimAt, FINGER, SIDE_WORDS } from './shared.ts';

type OccipitalSpot = 'occipitalis-1' | 'occipitalis-2' | 'occipitalis-3';

const ABOVE_THE_RIDGE: Told = {
  text: 'The point stays above the ridge of the skull. Below it, the medicine could reach the muscles that hold the head up, and the neck could feel weak or sore.',
  claim: 'occipitalis-ridge',
};

export const OCCIPITAL_SPOTS: Pick<Words['spots'], OccipitalSpot> = {
  'occipitalis-1': (side) => ({
    name: 'Back of the head, point 1',
    spoken: `Back of your head on the ${SIDE_WORDS[side]}, point 1 of 3`,
    why: [
      {
        text: 'This point lies between two nerves that climb the back of the head: the greater occipital nerve nearer the middle, the lesser occipital nerve nearer the ear.',
        claim: 'occipitalis-1-nerves',
      },
      aimAt('these two nerves'),
      ABOVE_THE_RIDGE,
    ],
    rule: [
      {
        text: `Halfway between the bump at the back of the skull (inion) and the bony bump behind the ${SIDE_WORDS[side]} ear (mastoid), just above the ridge (nuchal line).`,
        claim: 'occipitalis-rule',
      },
    ],
  }),
  'occipitalis-2': (side) => ({
    name: 'Back of the head, point 2',
    spoken: `Back of your head on the ${SIDE_WORDS[side]}, point 2 of 3`,
    why: [
      {
        text: `This outer point lies on the side of the lesser occipital nerve. That nerve comes up behind the ${SIDE_WORDS[side]} ear, about a third of the way to the bump at the back of the skull.`,
        claim: 'occipitalis-2-nerve',
      },
      aimAt('this nerve'),
      ABOVE_THE_RIDGE,
    ],
    rule: [
      {
        text: `1.5 cm from point 1, slanting up and out, towards the top of the ${SIDE_WORDS[side]} ear.`,
        claim: 'occipitalis-rule',
      },
      FINGER,
    ],
  }),
  'occipitalis-3': (side) => ({
    name: 'Back of the head, point 3',
    spoken: `Back of your head on the ${SIDE_WORDS[side]}, point 3 of 3`,
    why: [
      {
        text: 'This inner point lies on the side of the greater occipital nerve. That nerve reaches the surface about 2.3 cm from the midline, a little below the bump at the back of the skull, and climbs from there.',
        claim: 'occipitalis-3-nerve',
      },
      aimAt('this nerve'),
      ABOVE_THE_RIDGE,
    ],
    rule: [{ text: '1.5 cm from point 1, slanting up and in, towards the midline.', claim: 'occipitalis-rule' }, FINGER],
  }),
};
