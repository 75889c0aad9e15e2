// English, for clinicians and students: how the medicine is made up and drawn up.
import type { Told } from '../../facts.ts';

/** Told at every point too, beside its volume. */
export const DILUTION: readonly Told[] = [
  {
    text: 'Made up as 100 units in 2 mL of preservative-free 0.9% saline: 5 units in 0.1 mL.',
    claim: 'dilution-100-unit-vial',
  },
  { text: '200 units in 4 mL come to the same strength.', claim: 'dilution-200-unit-vial' },
];

export const DRAWING_UP: readonly Told[] = [
  ...DILUTION,
  { text: 'The 200-unit vial is usual. What is left is discarded or goes to extra points.', claim: 'vial-used' },
  {
    text: 'One training page draws up with a larger needle, such as 25 gauge, 1.5 inches (38.1 mm), and injects with one of 30 gauge.',
    claim: 'draw-up-needle',
  },
  { text: 'One page gives 1.5 to 2 cm between neighbouring points.', claim: 'spacing-between-points' },
  { text: 'Units of one brand cannot be swapped for units of another.', claim: 'units-not-interchangeable' },
];
