// English: the muscles of neck and shoulder in the layer view.
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { Told } from '../facts.ts';
import type { BodyMuscleWords } from '../words.ts';
import { NO_POINT } from './shared.ts';

type NeckMuscle = Extract<
  BodyMuscleId,
  'splenius-capitis' | 'semispinalis-capitis' | 'trapezius-descending' | 'trapezius-transverse' | 'sternocleidomastoid'
>;

const NECK_LAYERS: Told = {
  text: 'At the upper neck points the order from the skin in is: fat, trapezius, splenius, semispinalis.',
  claim: 'neck-layers',
};

const SHALLOW: Told = {
  text: 'The upper neck points are kept high and shallow.',
  claim: 'paraspinal-high',
};

export const NECK_MUSCLES: Readonly<Record<NeckMuscle, BodyMuscleWords>> = {
  'splenius-capitis': {
    name: { plain: 'Strap muscle of the neck', latin: 'splenius capitis' },
    does: [{ text: 'Both together tip the head back. One alone turns and tilts it to its own side.', claim: 'splenius-action' }],
    why: [
      NECK_LAYERS,
      {
        text: 'Close to the midline, where the two points lie, it can be missing. In the body measured for this page it lies further out there.',
        claim: 'splenius-further-out',
      },
      SHALLOW,
    ],
  },
  'semispinalis-capitis': {
    name: { plain: 'Deep muscle that holds the head up', latin: 'semispinalis capitis' },
    does: [{ text: 'It tips the head back and helps to turn it to the other side.', claim: 'semispinalis-action' }],
    why: [
      {
        text: 'The greater occipital nerve runs through it: on average 1.3 cm from the midline and 2.8 cm below the bump at the back of the skull.',
        claim: 'semispinalis-nerve',
      },
      NECK_LAYERS,
      SHALLOW,
    ],
  },
  'trapezius-descending': {
    name: { plain: 'Muscle from the neck to the shoulder, upper part', latin: 'trapezius, pars descendens' },
    does: [{ text: 'It lifts the shoulder and turns the shoulder blade up.', claim: 'trapezius-action' }],
    why: [
      {
        text: 'Nerve fibres from the neck (C3 and C4) give feeling to the top of the shoulder. It is a common place of pain.',
        claim: 'trapezius-nerves',
      },
      NECK_LAYERS,
    ],
  },
  'trapezius-transverse': {
    name: { plain: 'Muscle from the spine to the shoulder, middle part', latin: 'trapezius, pars transversa' },
    does: [{ text: 'It draws the shoulder blade back, towards the spine.', claim: 'trapezius-middle' }],
    why: [
      { text: 'The middle and outer shoulder points lie where the upper and the middle part meet.', claim: 'trapezius-meet' },
    ],
  },
  sternocleidomastoid: {
    name: { plain: 'Muscle at the side of the neck', latin: 'sternocleidomastoideus' },
    does: [
      {
        text: 'One alone tilts the head to its own side and turns the face to the other. Both together draw the head forward.',
        claim: 'sternocleidomastoid-facts',
      },
    ],
    why: [NO_POINT, { text: 'The lesser occipital nerve comes up along its rear edge.', claim: 'lesser-occipital-course' }],
  },
};
