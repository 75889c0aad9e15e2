// English: sentences that recur from point to point, and the words for the sides.
import type { ClaimId } from '#protocol/claims.ts';
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

type OtherRule = Extract<ClaimId, `${string}-other-rule`>;

/** The second set of rules in circulation, told beside the one that the points are placed by. */
export const otherRule = (claim: OtherRule, text: string): Told => ({
  text: `Another wording, recalled from the trial protocol: ${text}.`,
  claim,
});

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
