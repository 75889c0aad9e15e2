// What stands behind dilution, vial and syringe.
import type { Backing } from '../claim.ts';

export const DILUTION = {
  'dilution-100-unit-vial': { sources: ['S23'], known: 'secondary' },
  'dilution-200-unit-vial': { sources: ['S4'], known: 'memory' },
  'draw-up-needle': { sources: ['S29'], known: 'secondary' },
  'vial-used': { sources: ['S10'], known: 'memory' },
  'aspirate-taught': { sources: ['S29'], known: 'secondary' },
  'aspirate-practice': { sources: ['S19'], known: 'primary' },
  'spacing-between-points': { sources: ['S23'], known: 'secondary' },
} as const satisfies Readonly<Record<string, Backing>>;
