// English: the muscles of forehead and temple in the layer view, with the sheet of tendon they pull on.
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { BodyMuscleWords } from '../words.ts';
import { MUSCLES } from './muscles.ts';
import { NO_POINT } from './shared.ts';

type FaceMuscle = Extract<
  BodyMuscleId,
  'frontalis' | 'procerus' | 'corrugator' | 'orbicularis-oculi' | 'temporalis' | 'galea' | 'occipitalis'
>;

export const FACE_MUSCLES: Readonly<Record<FaceMuscle, BodyMuscleWords>> = {
  frontalis: {
    name: { plain: 'Forehead muscle that lifts the brows', latin: 'frontalis' },
    does: MUSCLES.frontalis.action,
    why: [
      { text: 'Nerve branches that feel for the forehead come up through this muscle.', claim: 'frontalis-nerves' },
      { text: 'No other muscle lifts the brow. That is why the points are kept high.', claim: 'frontalis-brow' },
    ],
  },
  procerus: {
    name: { plain: 'Frown muscle between the brows', latin: 'procerus' },
    does: MUSCLES.procerus.action,
    why: [{ text: 'Small nerves of the inner forehead and the root of the nose end here.', claim: 'procerus-nerves' }],
  },
  corrugator: {
    name: { plain: 'Frown muscle above the inner brow', latin: 'corrugator supercilii' },
    does: MUSCLES.corrugator.action,
    why: [{ text: 'Two feeling nerves of the forehead run through and under it.', claim: 'corrugator-nerves' }],
  },
  'orbicularis-oculi': {
    name: { plain: 'Ring muscle around the eye', latin: 'orbicularis oculi' },
    does: [{ text: 'It shuts the eyelids, softly to blink or hard to squint.', claim: 'orbicularis-facts' }],
    why: [NO_POINT],
  },
  temporalis: {
    name: { plain: 'Chewing muscle at the temple', latin: 'temporalis' },
    does: MUSCLES.temporalis.action,
    why: [
      {
        text: 'Two nerves that feel for the temple climb here. One is the auriculotemporal nerve, the other is the zygomaticotemporal nerve.',
        claim: 'temple-nerves',
      },
    ],
  },
  galea: {
    name: { plain: 'Flat tendon under the scalp', latin: 'galea aponeurotica' },
    does: [
      { text: 'It joins the forehead muscle to the thin muscle at the back of the head.', claim: 'galea-facts' },
      { text: 'When one of them pulls, it slides over the skull and takes the scalp along.', claim: 'galea-motion' },
    ],
    why: [NO_POINT],
  },
  occipitalis: {
    name: { plain: 'Thin muscle at the back of the head', latin: 'occipitalis' },
    does: MUSCLES.occipitalis.action,
    why: [
      { text: 'Branches of the greater and the lesser occipital nerve pass here.', claim: 'occipital-nerves' },
      {
        text: 'The points stay above the ridge. Below it, the medicine would enter muscles that hold the head up.',
        claim: 'occipitalis-ridge',
      },
    ],
  },
};
