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

const TRAPEZIUS_SUPPLY: Told = {
  text: 'The accessory nerve (XI) moves it, with fibres from the neck (C3 and C4).',
  claim: 'trapezius-supply',
};

export const NECK_MUSCLES: Readonly<Record<NeckMuscle, BodyMuscleWords>> = {
  'splenius-capitis': {
    name: { plain: 'Strap muscle of the neck', latin: 'splenius capitis' },
    does: [{ text: 'Both together tip the head back. One alone turns and tilts it to its own side.', claim: 'splenius-action' }],
    from: [
      {
        text: 'It starts in the midline: on the lower part of the band down the back of the neck, and on the spines from C7 to T3 or T4.',
        claim: 'splenius-ends',
      },
    ],
    to: [
      {
        text: 'It climbs outward to the bump behind the ear and the outer part of the ridge at the base of the skull.',
        claim: 'splenius-ends',
      },
    ],
    supply: [{ text: 'Nerves from the back of the neck (about C3 to C6) move it. Texts vary.', claim: 'splenius-supply' }],
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
    from: [{ text: 'It starts on the side spurs of the spine, from C4 down to T6 or T7.', claim: 'semispinalis-ends' }],
    to: [{ text: 'It ends on the back of the skull, between two ridges.', claim: 'semispinalis-ends' }],
    supply: [{ text: 'Nerves from the back of the neck move it.', claim: 'semispinalis-supply' }],
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
    from: [
      {
        text: 'It starts at the bump at the back of the skull, the ridge beside it and the band down the back of the neck.',
        claim: 'trapezius-ends',
      },
    ],
    to: [{ text: 'It sweeps down and out to the outer third of the collarbone.', claim: 'trapezius-ends' }],
    supply: [TRAPEZIUS_SUPPLY],
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
    from: [{ text: 'It starts on the spines where the neck meets the back.', claim: 'trapezius-middle' }],
    to: [
      { text: 'It runs almost level to the tip of the shoulder and the ridge of the shoulder blade.', claim: 'trapezius-middle' },
    ],
    supply: [TRAPEZIUS_SUPPLY],
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
    from: [{ text: 'It starts with two heads, on the breastbone and the collarbone.', claim: 'sternocleidomastoid-facts' }],
    to: [{ text: 'It ends on the bump behind the ear and the ridge beside it.', claim: 'sternocleidomastoid-facts' }],
    supply: [
      { text: 'The accessory nerve (XI) moves it, with fibres from the neck (C2 and C3).', claim: 'sternocleidomastoid-facts' },
    ],
    why: [NO_POINT, { text: 'The lesser occipital nerve comes up along its rear edge.', claim: 'lesser-occipital-course' }],
  },
};
