// Every statement the product makes, by id, file by file of their subject: where it was read and how sure it is. A statement that joins
// several facts is as sure as the least sure of them. The words are in copy; a claim that neither words nor a published record use
// does not belong here (tests/contract).
import type { Backing, Claim, Review } from './claim.ts';
import { BACK_OF_HEAD } from './claims/back-of-head.ts';
import { CANCER } from './claims/cancer.ts';
import { CAUTIONS } from './claims/cautions.ts';
import { DEEPER } from './claims/deeper.ts';
import { DEFINITIONS } from './claims/definitions.ts';
import { DILUTION } from './claims/dilution.ts';
import { EFFECTS } from './claims/effects.ts';
import { FOREHEAD } from './claims/forehead.ts';
import { MECHANISM } from './claims/mechanism.ts';
import { MUSCLES } from './claims/muscles.ts';
import { NECK } from './claims/neck.ts';
import { NEEDLE } from './claims/needle.ts';
import { NERVES } from './claims/nerves.ts';
import { SCHEME } from './claims/scheme.ts';
import { SESSION } from './claims/session.ts';
import { TEMPLES } from './claims/temples.ts';
import { TRIALS } from './claims/trials.ts';
import { WRONG_FIGURES } from './claims/wrong-figures.ts';
import { ZONES } from './claims/zones.ts';
import { TAKEN } from './taken.ts';

const BACKING = {
  ...SCHEME,
  ...ZONES,
  ...DILUTION,
  ...MECHANISM,
  ...FOREHEAD,
  ...TEMPLES,
  ...BACK_OF_HEAD,
  ...NECK,
  ...NEEDLE,
  ...MUSCLES,
  ...NERVES,
  ...DEFINITIONS,
  ...TRIALS,
  ...SESSION,
  ...EFFECTS,
  ...CAUTIONS,
  ...CANCER,
  ...WRONG_FIGURES,
  ...DEEPER,
} as const;

export type ClaimId = keyof typeof BACKING;

/** Claims that a clinician has checked since; none yet. */
const REVIEWED: Readonly<Partial<Record<ClaimId, Review>>> = {};

const dated = ([id, backing]: readonly [string, Backing]): readonly [string, Claim] => [
  id,
  { ...backing, taken: TAKEN, reviewed: REVIEWED[id as ClaimId] ?? null },
];

export const CLAIMS = Object.fromEntries(Object.entries(BACKING).map(dated)) as Readonly<Record<ClaimId, Claim>>;
