// English: what is told of each spot of the neck and shoulders.
import type { Told } from '../facts.ts';
import type { Words } from '../words.ts';
import { aimAt, FINGER, SIDE_WORDS } from './shared.ts';

type NeckSpot = 'paraspinal-1' | 'paraspinal-2' | 'trapezius-1' | 'trapezius-2' | 'trapezius-3';

const HIGH_IN_THE_NECK: Told = {
  text: 'The point is kept high, the injection shallow. Lower or deeper, the medicine could weaken the muscles that hold the head up.',
  claim: 'paraspinal-high',
};

const SHOULDER_NERVES: Told = {
  text: 'Nerve fibres from the neck (C3 and C4) give feeling to the top of the shoulder. It is a common place of pain.',
  claim: 'trapezius-nerves',
};

const SHOULDER_LENGTH = (share: string): Told => ({
  text: `On an average adult this is ${share} from the neck.`,
  claim: 'trapezius-length',
});

export const NECK_SPOTS: Pick<Words['spots'], NeckSpot> = {
  'paraspinal-1': (side) => ({
    name: 'Top of the neck, point 1',
    spoken: `Top of your neck on the ${SIDE_WORDS[side]}, point 1 of 2`,
    why: [
      {
        text: 'The greater occipital nerve comes up through the neck muscle close by: on average 1.3 cm from the midline and 2.8 cm below the bump at the back of the skull.',
        claim: 'paraspinal-1-nerve',
      },
      { text: 'That average place is about 4 mm from this point.', claim: 'paraspinal-1-distance' },
      aimAt('this nerve'),
      HIGH_IN_THE_NECK,
    ],
    rule: [
      {
        text: `3 cm (two fingers’ breadths) below the bump at the back of the skull (inion) and 1 cm to the ${SIDE_WORDS[side]} of the midline.`,
        claim: 'paraspinal-rule',
      },
      FINGER,
    ],
  }),
  'paraspinal-2': (side) => ({
    name: 'Top of the neck, point 2',
    spoken: `Top of your neck on the ${SIDE_WORDS[side]}, point 2 of 2`,
    why: [
      {
        text: 'Here the greater occipital nerve leaves the last muscle and comes under the skin: on average 2.3 cm from the midline and 1.6 cm below the bump at the back of the skull.',
        claim: 'paraspinal-2-nerve',
      },
      { text: 'That average place is about 4 mm from this point.', claim: 'paraspinal-2-distance' },
      aimAt('this nerve'),
      HIGH_IN_THE_NECK,
    ],
    rule: [
      {
        text: `1.5 cm from point 1, slanting up and out at 45 degrees, towards the top of the ${SIDE_WORDS[side]} ear.`,
        claim: 'paraspinal-rule',
      },
      FINGER,
    ],
  }),
  'trapezius-1': (side) => ({
    name: 'Shoulder, point 1',
    spoken: `Your ${SIDE_WORDS[side]} shoulder, point 1 of 3`,
    why: [SHOULDER_NERVES, aimAt('these nerves')],
    rule: [
      {
        text: `The middle point: halfway along the top of the ${SIDE_WORDS[side]} shoulder, from the bend where neck turns into shoulder to the bony tip (acromion).`,
        claim: 'trapezius-rule',
      },
      SHOULDER_LENGTH('6.8 to 7.5 cm'),
    ],
  }),
  'trapezius-2': (side) => ({
    name: 'Shoulder, point 2',
    spoken: `Your ${SIDE_WORDS[side]} shoulder, point 2 of 3`,
    why: [
      {
        text: 'This outer point lies where nerves from the neck fan out over the collar bone and the shoulder.',
        claim: 'trapezius-outer-nerve',
      },
      SHOULDER_NERVES,
      aimAt('these nerves'),
    ],
    rule: [
      {
        text: `The outer point: halfway between point 1 and the bony tip of the ${SIDE_WORDS[side]} shoulder (acromion).`,
        claim: 'trapezius-rule',
      },
      SHOULDER_LENGTH('10.2 to 11.2 cm'),
    ],
  }),
  'trapezius-3': (side) => ({
    name: 'Shoulder, point 3',
    spoken: `Your ${SIDE_WORDS[side]} shoulder, point 3 of 3`,
    why: [
      SHOULDER_NERVES,
      aimAt('these nerves'),
      {
        text: 'This inner point stays on the shoulder, off the neck itself, to spare the strength of the neck.',
        claim: 'trapezius-off-the-neck',
      },
    ],
    rule: [
      {
        text: `The inner point: halfway between point 1 and the bend where the neck turns into the ${SIDE_WORDS[side]} shoulder.`,
        claim: 'trapezius-rule',
      },
      SHOULDER_LENGTH('3.4 to 3.7 cm'),
    ],
  }),
};
