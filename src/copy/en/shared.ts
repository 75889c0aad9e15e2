// English: sentences that recur from point to point, and the words for the sides.
import type { Side } from '#protocol/vocabulary.ts';
import type { Told } from '../facts.ts';

/** The purpose all points share, told for the nerve at hand. */
export const aimAt = (nerve: string): Told => ({
  text: `The medicine is thought to calm the pain-sensing endings of ${nerve}. The aim is more than to relax a muscle.`,
  claim: 'aim-at-endings',
});

export const FINGER: Told = {
  text: 'Clinicians feel this out along the skin. One finger’s breadth is taken as 1.5 cm.',
  claim: 'finger-breadth',
};

export const FEELS: readonly Told[] = [
  { text: 'Clinics say it feels like a pinprick or a short sting.', claim: 'session-feels-like' },
  {
    text: 'In the trials 3 people in 100 told of pain at a point. With placebo it was 2 in 100.',
    claim: 'effect-site-pain',
  },
  { text: 'At one clinic 15 in 100 had pain at a point for a day or more.', claim: 'session-site-pain' },
];

export const NO_POINT: Told = {
  text: 'It has no injection point in this scheme. It is shown to find one’s way.',
  claim: 'no-point',
};

export const SIDE_WORDS: Readonly<Record<Side, string>> = { left: 'left', right: 'right', midline: 'middle' };

/** As part of a phrase, spoken to the patient. */
export const SIDES: Readonly<Record<Side, string>> = {
  left: 'your left side',
  right: 'your right side',
  midline: 'in the middle',
};
