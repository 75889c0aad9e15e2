// What stands behind what is said of how the medicine may work.
import type { Claim } from '../claim.ts';

export const MECHANISM = {
  'quiets-pain-endings': { sources: ['S1', 'S88'], known: 'primary' },
  'aim-at-endings': { sources: ['S88', 'S89'], known: 'derived' },
  'reaches-inside-skull': { sources: ['S89', 'S90'], known: 'primary' },
  'way-not-fully-known': { sources: ['S91'], known: 'secondary' },
} as const satisfies Readonly<Record<string, Claim>>;
