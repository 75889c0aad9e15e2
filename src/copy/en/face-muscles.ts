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
    from: [
      {
        text: 'It starts high on the head, at the flat tendon under the scalp. It holds on to no bone.',
        claim: 'frontalis-ends',
      },
    ],
    to: [
      {
        text: 'It ends in the skin of the brows and at the root of the nose. There it weaves into the frown muscles.',
        claim: 'frontalis-ends',
      },
      { text: 'At the side it stops at the ridge where the temple begins.', claim: 'frontalis-edge' },
    ],
    supply: [{ text: 'The facial nerve (VII) moves it, by its branch to the temple.', claim: 'frontalis-supply' }],
    why: [
      { text: 'Nerve branches that feel for the forehead come up through this muscle.', claim: 'frontalis-nerves' },
      { text: 'No other muscle lifts the brow. That is why the points are kept high.', claim: 'frontalis-brow' },
    ],
  },
  procerus: {
    name: { plain: 'Frown muscle between the brows', latin: 'procerus' },
    does: MUSCLES.procerus.action,
    from: [{ text: 'It starts on the bridge of the nose, over the lower nasal bone.', claim: 'procerus-ends' }],
    to: [
      { text: 'It ends in the skin between the brows.', claim: 'procerus-ends' },
      { text: 'It is about 1.5 cm wide there.', claim: 'procerus-width' },
    ],
    supply: [
      {
        text: 'The facial nerve (VII) moves it, by branches to the temple and the cheek. Texts name them differently.',
        claim: 'procerus-supply',
      },
    ],
    why: [{ text: 'Small nerves of the inner forehead and the root of the nose end here.', claim: 'procerus-nerves' }],
  },
  corrugator: {
    name: { plain: 'Frown muscle above the inner brow', latin: 'corrugator supercilii' },
    does: MUSCLES.corrugator.action,
    from: [
      { text: 'It starts on the bone at the inner upper corner of the eye socket.', claim: 'corrugator-ends' },
      { text: 'There it lies deep, on the bone.', claim: 'corrugator-layer' },
    ],
    to: [
      {
        text: 'It runs up and out through the forehead muscle. It ends in the skin above the middle of the brow.',
        claim: 'corrugator-ends',
      },
      {
        text: 'In a study of 50 muscles the outer end lay 4.3 cm from the root of the nose, give or take 0.3 cm.',
        claim: 'corrugator-size',
      },
    ],
    supply: [
      {
        text: 'The facial nerve (VII) moves it, by its branch to the temple. The inner part may get a branch from the cheek.',
        claim: 'corrugator-supply',
      },
    ],
    why: [{ text: 'Two feeling nerves of the forehead run through and under it.', claim: 'corrugator-nerves' }],
  },
  'orbicularis-oculi': {
    name: { plain: 'Ring muscle around the eye', latin: 'orbicularis oculi' },
    does: [{ text: 'It shuts the eyelids, softly to blink or hard to squint.', claim: 'orbicularis-facts' }],
    from: [{ text: 'It starts at the inner corner of the eye, on bone and a short band.', claim: 'orbicularis-facts' }],
    to: [{ text: 'Its fibres run around the eye in rings and back to where they began.', claim: 'orbicularis-facts' }],
    supply: [{ text: 'The facial nerve (VII) moves it.', claim: 'orbicularis-facts' }],
    why: [NO_POINT],
  },
  temporalis: {
    name: { plain: 'Chewing muscle at the temple', latin: 'temporalis' },
    does: MUSCLES.temporalis.action,
    from: [
      {
        text: 'It starts as a wide fan on the side of the skull, up to a curved ridge, and from the tough sheet that covers it.',
        claim: 'temporalis-ends',
      },
    ],
    to: [
      {
        text: 'It narrows, passes under the cheek arch and holds on to the front spur of the lower jaw.',
        claim: 'temporalis-ends',
      },
      {
        text: 'The top of its tendon lies 3 to 4.5 cm above a level line through the corner of the cheekbone.',
        claim: 'temporalis-tendon',
      },
    ],
    supply: [
      {
        text: 'The deep temporal nerves move it. They come from the third part of the trigeminal nerve (V3).',
        claim: 'temporalis-supply',
      },
    ],
    why: [
      {
        text: 'Two feeling nerves of the temple climb here: the auriculotemporal and the zygomaticotemporal nerve.',
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
    from: [{ text: 'At the back it begins where the thin muscle at the back of the head ends.', claim: 'galea-facts' }],
    to: [
      { text: 'In front it passes into the forehead muscle, near the seam across the top of the skull.', claim: 'galea-facts' },
    ],
    supply: [{ text: 'It is tendon, not muscle. No nerve moves it.', claim: 'galea-motion' }],
    why: [NO_POINT],
  },
  occipitalis: {
    name: { plain: 'Thin muscle at the back of the head', latin: 'occipitalis' },
    does: MUSCLES.occipitalis.action,
    from: [
      {
        text: 'It starts on a ridge of the skull above the neck and on the bone behind the ear. Texts differ on which of two ridges: the upper or the highest nuchal line.',
        claim: 'occipitalis-ends',
      },
    ],
    to: [{ text: 'It runs up and ends in the flat tendon under the scalp.', claim: 'occipitalis-ends' }],
    supply: [{ text: 'The facial nerve (VII) moves it, by a branch that runs behind the ear.', claim: 'occipitalis-supply' }],
    why: [
      { text: 'Branches of the greater and the lesser occipital nerve pass here.', claim: 'occipital-nerves' },
      {
        text: 'The points stay above the ridge. Below it, the medicine would enter muscles that hold the head up.',
        claim: 'occipitalis-ridge',
      },
    ],
  },
};
