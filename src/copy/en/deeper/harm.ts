// English, for clinicians: how each muscle is found, what goes wrong there and how that is avoided.
import type { MuscleId } from '#protocol/vocabulary.ts';
import type { Harm } from '../../deeper-scheme.ts';

export const HARM: Readonly<Record<MuscleId, Harm>> = {
  corrugator: {
    find: 'The person frowns: the belly is felt and held.',
    complication: [
      { text: 'Eyelid ptosis: too low or too deep, toxin tracks behind the muscle to the levator.', claim: 'cause-eyelid-droop' },
      { text: 'Label trials: 4% against less than 1% with placebo.', claim: 'effect-eyelid-droop' },
    ],
    avoid: [
      {
        text: 'Stay 1.5 cm above the rim. Superficial, bevel up, aimed away from the orbit. No rubbing.',
        claim: 'avoid-eyelid-droop',
      },
    ],
  },
  procerus: {
    find: 'The person frowns.',
    complication: [
      { text: 'A bruise from the vein that crosses here.', claim: 'procerus-bruise' },
      { text: 'Diplopia or an effect on the lid if it spreads low.', claim: 'cause-double-vision' },
    ],
    avoid: [{ text: 'Stay in the midline, and shallow.', claim: 'procerus-avoid' }],
  },
  frontalis: {
    find: 'The person raises the brows.',
    complication: [
      { text: 'Brow ptosis, if placed too low.', claim: 'effect-brow-droop' },
      { text: 'Peaked outer brows, if only the medial points are given.', claim: 'cause-outer-brow-peak' },
      { text: 'A brow that was low before is unmasked.', claim: 'effect-brow-unmasked' },
    ],
    avoid: [
      { text: 'Upper third. Keep the lateral points. Warn people whose brows are low.', claim: 'avoid-brow-droop' },
      { text: 'Clinicians report moving points higher or lowering the dose.', claim: 'brow-droop-practice' },
    ],
  },
  temporalis: {
    find: 'The person clenches the teeth; feel the bulk, part the hair.',
    complication: [
      { text: 'Tired chewing, a sore jaw.', claim: 'cause-chewing-fatigue' },
      { text: 'Hollow temples with repeats.', claim: 'cause-temple-hollow' },
      { text: 'A bruise from the superficial temporal vessels.', claim: 'cause-bruise' },
    ],
    avoid: [{ text: 'Stay within the hair, clear of the pulse.', claim: 'temporalis-avoid' }],
  },
  occipitalis: {
    find: 'Thumb on the inion, finger on the mastoid.',
    complication: [
      { text: 'Below the ridge, toxin enters the neck extensors: neck pain, neck weakness.', claim: 'occipitalis-ridge' },
    ],
    avoid: [{ text: 'Stay above the superior nuchal line, superficial, needle up.', claim: 'occipitalis-ridge' }],
  },
  paraspinal: {
    find: 'Head neutral, neck relaxed, not strongly flexed.',
    complication: [
      { text: 'Deep, low or too much: neck weakness, head drop, neck pain.', claim: 'cause-neck-weakness' },
      { text: 'Neck pain in label trials, from all points: 9% against 3% with placebo.', claim: 'effect-neck-pain' },
      { text: 'Low or lateral spread: dysphagia.', claim: 'cause-swallowing' },
    ],
    avoid: [
      {
        text: 'High, superficial, angled up. Look for a thin neck or neck weakness beforehand.',
        claim: 'avoid-neck-weakness',
      },
    ],
  },
  trapezius: {
    find: 'Shrug or pinch to feel the muscle; the supraclavicular part.',
    complication: [
      { text: 'Weak shoulder or neck, shoulder pain.', claim: 'cause-shoulder-weakness' },
      { text: 'Very deep: supraspinatus, levator scapulae, the apex of the lung.', claim: 'trapezius-deep' },
    ],
    avoid: [{ text: 'Shallow, in a pinched fold, lateral to where neck turns into shoulder.', claim: 'trapezius-avoid' }],
  },
};
