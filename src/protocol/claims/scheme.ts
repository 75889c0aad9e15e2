// What stands behind what is said of the scheme as a whole.
import type { Backing } from '../claim.ts';

export const SCHEME = {
  'fixed-scheme': { sources: ['S9'], known: 'primary' },
  'units-per-point': { sources: ['S10'], known: 'primary' },
  'points-per-muscle': { sources: ['S25', 'S10'], known: 'secondary' },
  'practice-varies': { sources: ['S19'], known: 'primary' },
  'units-not-interchangeable': { sources: ['S77', 'S21'], known: 'primary' },
  'finger-breadth': { sources: ['S1', 'S3'], known: 'memory' },
} as const satisfies Readonly<Record<string, Backing>>;
