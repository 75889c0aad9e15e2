// English: each muscle's two names and what it does.
import type { MuscleId } from '#protocol/vocabulary.ts';
import type { MuscleWords } from '../words.ts';

export const MUSCLES: Readonly<Record<MuscleId, MuscleWords>> = {
  corrugator: {
    plain: 'frown muscle above the inner brow',
    latin: 'corrugator supercilii',
    action: [{ text: 'It draws the brow down and in. That makes the upright lines of a frown.', claim: 'corrugator-action' }],
  },
  procerus: {
    plain: 'frown muscle between the brows',
    latin: 'procerus',
    action: [
      {
        text: 'It pulls the inner ends of the brows down. That makes a line across the root of the nose.',
        claim: 'procerus-action',
      },
    ],
  },
  frontalis: {
    plain: 'forehead muscle that lifts the brows',
    latin: 'frontalis',
    action: [{ text: 'It lifts the brows and folds the forehead, as when you are surprised.', claim: 'frontalis-action' }],
  },
  temporalis: {
    plain: 'chewing muscle at the temple',
    latin: 'temporalis',
    action: [{ text: 'It shuts the jaw and draws it back, as when you chew.', claim: 'temporalis-action' }],
  },
  occipitalis: {
    plain: 'thin muscle at the back of the head',
    latin: 'occipitalis',
    action: [{ text: 'It pulls the scalp back.', claim: 'occipitalis-action' }],
  },
  paraspinal: {
    plain: 'muscles beside the spine at the top of the neck',
    latin: 'splenius capitis, semispinalis capitis',
    action: [{ text: 'They tip the head back and help to turn it.', claim: 'paraspinal-action' }],
  },
  trapezius: {
    plain: 'muscle from the neck to the shoulder',
    latin: 'trapezius',
    action: [{ text: 'Its upper part lifts the shoulder and turns the shoulder blade up.', claim: 'trapezius-action' }],
  },
};
