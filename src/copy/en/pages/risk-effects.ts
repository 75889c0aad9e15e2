// English: the names of unwanted effects, and what is told of each beyond its counts.
import type { EffectId } from '#protocol/effects.ts';
import type { EffectTexts } from '../../page-texts/risks.ts';

const bare = (name: string): EffectTexts => ({ name, said: [] });

export const RISK_EFFECTS: Readonly<Record<EffectId, EffectTexts>> = {
  'neck-pain': {
    name: 'Neck pain',
    said: [
      {
        text: 'Medicine that gets into the muscles that hold up the head may cause it.',
        claim: 'cause-neck-pain',
      },
    ],
  },
  headache: {
    name: 'Headache',
    said: [{ text: 'In one clinic about 4 of 100 people had worse headache for some days.', claim: 'session-worse-headache' }],
  },
  migraine: bare('Migraine'),
  'eyelid-droop': {
    name: 'Drooping eyelid',
    said: [
      {
        text: 'Medicine that sinks too low or too deep at the inner brow can reach the muscle that lifts the lid.',
        claim: 'cause-eyelid-droop',
      },
    ],
  },
  'muscle-stiffness': bare('Stiff muscles'),
  'muscle-weakness': bare('Weak muscles'),
  'site-pain': {
    name: 'Pain where the needle went in',
    said: [{ text: 'In one clinic about 15 of 100 people felt it for a day or longer.', claim: 'session-site-pain' }],
  },
  bronchitis: bare('Bronchitis (an infection of the airways)'),
  'muscle-ache': bare('Aching muscles'),
  'musculoskeletal-pain': bare('Pain in muscles and bones'),
  'face-weakness': bare('Weak face muscles'),
  'high-blood-pressure': bare('High blood pressure'),
  'muscle-spasm': bare('Muscle cramps'),
  'itch-rash': {
    name: 'Itch or rash',
    said: [{ text: 'It is on the UK list of common effects.', claim: 'effects-uk-list' }],
  },
  bruise: {
    name: 'A bruise',
    said: [{ text: 'The needle can hit a small blood vessel.', claim: 'cause-bruise' }],
  },
  'brow-droop': {
    name: 'A heavy, lowered brow',
    said: [
      {
        text: 'Only the forehead muscle lifts the brow. When the points are too low, the brow can sink.',
        claim: 'effect-brow-droop',
      },
      { text: 'A brow that was low before may show it more.', claim: 'effect-brow-unmasked' },
    ],
  },
  'outer-brow-peak': {
    name: 'A peaked outer brow',
    said: [
      {
        text: 'When only the middle of the forehead gets medicine, the outer end of the brow can rise.',
        claim: 'cause-outer-brow-peak',
      },
    ],
  },
  'neck-weakness': {
    name: 'A weak neck',
    said: [
      {
        text: 'Points that are too deep or too low, or too much medicine, can make it hard to hold up the head.',
        claim: 'cause-neck-weakness',
      },
      { text: 'Some clinics call it a wobbly neck.', claim: 'neck-weakness-word' },
    ],
  },
  'shoulder-weakness': {
    name: 'A weak or sore shoulder',
    said: [{ text: 'The points on the shoulder can cause it.', claim: 'cause-shoulder-weakness' }],
  },
  'chewing-fatigue': {
    name: 'A jaw that tires or aches',
    said: [
      {
        text: 'The muscle at the temple helps to chew. It can tire sooner.',
        claim: 'cause-chewing-fatigue',
      },
    ],
  },
  'temple-hollow': {
    name: 'Hollow temples',
    said: [{ text: 'After many sessions the muscle at the temple can get thinner.', claim: 'cause-temple-hollow' }],
  },
  fainting: {
    name: 'Fainting',
    said: [{ text: 'In one clinic about 1 of 100 people fainted.', claim: 'session-fainting' }],
  },
  swallowing: {
    name: 'Trouble swallowing',
    said: [
      { text: 'In the trials it was fewer than 1 of 100 people.', claim: 'effect-swallowing' },
      { text: 'In one clinic it was 2 of 100.', claim: 'effects-hull' },
      { text: 'It may come when medicine spreads low in the neck.', claim: 'cause-swallowing' },
      { text: 'It is a reason to get help at once.', claim: 'seek-help' },
    ],
  },
  'double-vision': {
    name: 'Double vision',
    said: [
      { text: 'It may come when medicine spreads down from between the brows.', claim: 'cause-double-vision' },
      { text: 'Do not drive with it.', claim: 'do-not-drive' },
    ],
  },
  'distant-spread': {
    name: 'Weakness far from the points',
    said: [{ text: 'See the strongest warning, below.', claim: 'boxed-warning' }],
  },
  allergy: {
    name: 'A serious allergic reaction',
    said: [{ text: 'Such reactions have been reported.', claim: 'caution-serious-allergy' }],
  },
  'severe-migraine': {
    name: 'A migraine so bad that it needs the hospital',
    said: [],
  },
  'after-marketing': {
    name: 'Reports from everyday use',
    said: [
      {
        text: 'Doctors have reported lost hair or lashes, thin muscles, nerve trouble, tingling, trouble with hearing or sight, and skin rashes. They have also reported an uneven heartbeat, heart attacks, and deaths.',
        claim: 'effects-after-marketing',
      },
      {
        text: 'How often this happens is not known. Nor is it known if the medicine was the cause.',
        claim: 'effects-after-marketing',
      },
    ],
  },
};
