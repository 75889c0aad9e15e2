// Every statement the product makes, by id, file by file of their subject: where it was read and how sure it is. A statement that joins
// several facts is as sure as the least sure of them. The words are in copy; a claim that no words use does not belong here
// (tests/contract).
import type { Claim } from './claim.ts';
import { BACK_OF_HEAD } from './claims/back-of-head.ts';
import { FOREHEAD } from './claims/forehead.ts';
import { MECHANISM } from './claims/mechanism.ts';
import { MUSCLES } from './claims/muscles.ts';
import { NECK } from './claims/neck.ts';
import { NEEDLE } from './claims/needle.ts';
import { NERVES } from './claims/nerves.ts';
import { SCHEME } from './claims/scheme.ts';
import { TEMPLES } from './claims/temples.ts';

const BACKING = {
  ...SCHEME,
  ...MECHANISM,
  ...FOREHEAD,
  ...TEMPLES,
  ...BACK_OF_HEAD,
  ...NECK,
  ...NEEDLE,
  ...MUSCLES,
  ...NERVES,
} as const;

export type ClaimId = keyof typeof BACKING;

export const CLAIMS: Readonly<Record<ClaimId, Claim>> = BACKING;
