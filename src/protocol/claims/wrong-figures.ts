// What stands behind the corrections of figures that popular pages give wrong.
import type { Backing } from '../claim.ts';

export const WRONG_FIGURES = {
  'wrong-frontalis-10-units': { sources: ['S30', 'S25'], known: 'secondary' },
  'wrong-eight-extra-muscles': { sources: ['S31', 'S27'], known: 'secondary' },
  'wrong-45-extra-units': { sources: ['S32', 'S26'], known: 'secondary' },
  'wrong-temple-above-rim': { sources: ['S24', 'S1', 'S3'], known: 'memory' },
  'wrong-other-schemes': { sources: ['S33', 'S9'], known: 'secondary' },
} as const satisfies Readonly<Record<string, Backing>>;
