// English: the page "How it may work".
import type { MechanismTexts } from '../../page-texts/mechanism.ts';
import { FIGURE_WORDS } from './figure-words.ts';

export const MECHANISM: MechanismTexts = {
  title: 'How it may work',
  lead: 'The main idea in six small steps. Much of it was seen in animals. Not all of it is known.',
  figures: FIGURE_WORDS,
  short: {
    title: 'In short',
    said: [
      {
        text: 'The medicine is thought to calm nerve endings that feel pain. Then they send fewer pain signals.',
        claim: 'quiets-pain-endings',
      },
      { text: 'Just how it helps in migraine is not fully known.', claim: 'way-not-fully-known' },
    ],
  },
  steps: {
    ending: {
      title: 'A nerve ending that feels pain',
      said: [
        {
          text: 'Fine nerve endings lie under the skin and in the muscles of head and neck. When they are set off, they let out messengers that pass the pain on. One of them is called CGRP.',
          claim: 'mechanism-mediators',
        },
      ],
      drawn: 'A nerve branches under the skin. Small dots, the messengers, come out of its endings.',
    },
    bubbles: {
      title: 'Messengers wait in bubbles',
      said: [
        {
          text: 'Inside the ending, messengers wait in tiny bubbles. Helper proteins pull a bubble to the wall, and it empties to the outside. One of these helpers is SNAP-25.',
          claim: 'mechanism-snap25',
        },
      ],
      drawn: 'Close up: a bubble full of dots is tied to the wall of the ending by short strands and opens to the outside.',
    },
    cut: {
      title: 'The medicine cuts the helper',
      said: [
        {
          text: 'The medicine gets into the ending and cuts SNAP-25. Now the bubble cannot be pulled to the wall, and it stays shut.',
          claim: 'mechanism-snap25',
        },
        {
          text: 'In the nerves that move muscles, the same cut stops the order to tighten. So the muscle stays loose for a time.',
          claim: 'mechanism-muscle',
        },
      ],
      drawn:
        'The same picture. The strand is cut in two by the medicine. The bubble stays away from the wall, and nothing comes out.',
    },
    calmer: {
      title: 'Fewer messengers get out',
      said: [
        { text: 'So fewer pain messengers are thought to get out of the ending.', claim: 'quiets-pain-endings' },
        {
          text: 'The ending also brings pain sensors to its wall with the same helpers. It may bring up fewer of them.',
          claim: 'mechanism-receptors',
        },
      ],
      drawn: 'Two endings side by side. Before: many dots outside and many sensors in the wall. After: few of both.',
    },
    seams: {
      title: 'Through the seams of the skull',
      said: [
        {
          text: 'The needle stays outside the skull. In rats, fine nerve branches run from there through the seams of the skull (sutures) to the lining of the brain.',
          claim: 'mechanism-suture-branch',
        },
        {
          text: 'The idea: medicine that calms the outer end of such a branch may also calm its inner end, in the lining.',
          claim: 'mechanism-way-in',
        },
      ],
      drawn:
        'A cut through scalp and skull. The medicine lies outside the bone. A nerve branch runs from there through a seam in the bone to the lining of the brain.',
    },
    known: {
      title: 'What is known, and what is not',
      said: [
        {
          text: 'In rats, after injections outside the skull, thin pain nerves inside it answered less.',
          claim: 'reaches-inside-skull',
        },
        { text: 'Rats are not people. If it is the same in people is not known.', claim: 'mechanism-animal-data' },
        { text: 'Hospital leaflets say it openly: the exact way is not known.', claim: 'way-not-fully-known' },
      ],
      drawn: 'Two boxes joined by a broken line with a question mark. Left: seen in rats. Right: seen in people.',
    },
  },
  labels: {
    skin: 'skin',
    ending: 'nerve ending',
    messengers: 'messengers',
    toBrain: 'to the brain',
    inside: 'inside the ending',
    outside: 'outside',
    bubble: 'bubble',
    snap25: 'SNAP-25',
    medicine: 'medicine',
    cut: 'cut',
    before: 'before',
    after: 'after',
    sensors: 'pain sensors',
    muscle: 'muscle',
    skull: 'skull',
    seam: 'seam',
    lining: 'lining',
    brain: 'brain',
    branch: 'nerve branch',
    rats: 'In rats',
    ratsFound: 'calmer nerves in the lining',
    people: 'In people',
    peopleFound: 'fewer headache days',
    link: 'the link: not known',
  },
  stepOf: (number, count) => `Step ${number} of ${count}`,
  stepsLabel: 'The idea, step by step',
  next: 'Next',
  back: 'Back',
  all: 'Show all steps',
  oneByOne: 'Show one at a time',
  notToScale: 'The drawings are simplified and not to scale.',
  deeper: {
    title: 'What the studies found',
    said: [
      {
        text: 'At motor endings the toxin cleaves SNAP-25, a SNARE protein, and so blocks the release of acetylcholine. The same machinery releases CGRP, substance P and glutamate.',
        claim: 'mechanism-snap25',
      },
      {
        text: 'It also carries receptors to the membrane of nociceptors; less of that is part of the idea.',
        claim: 'mechanism-receptors',
      },
      {
        text: 'Rats: the toxin inhibited C-type but not Aδ-type meningeal nociceptors.',
        claim: 'mechanism-c-fibres',
      },
      {
        text: 'Rats: injections along the sutures reduced responses of the branch that runs outside the skull through the suture.',
        claim: 'mechanism-suture-branch',
      },
      {
        text: 'Rats, 7 days after injection outside the skull: C-type responses to dural TRPV1 (capsaicin) and TRPA1 (mustard oil) agonists fell, more so when the whole dose went to the sutures.',
        claim: 'mechanism-dural-receptors',
      },
    ],
  },
};
