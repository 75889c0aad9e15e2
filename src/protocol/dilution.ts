// How the medicine is made up and drawn up, with what stands behind each figure. No other brand has a place here: units of one brand say
// nothing about those of another.
import type { ClaimId } from './claims.ts';
import { frozen } from './frozen.ts';

interface Vial {
  readonly units: number;
  /** Millilitres of preservative-free 0.9% saline. */
  readonly salineMl: number;
  readonly claim: ClaimId;
}

/** Both come to 5 units in 0.1 mL. */
export const VIALS: readonly Vial[] = frozen([
  { units: 100, salineMl: 2, claim: 'dilution-100-unit-vial' },
  { units: 200, salineMl: 4, claim: 'dilution-200-unit-vial' },
]);

export const DRAWING_UP = frozen({
  usualVial: { units: 200, claim: 'vial-used' },
  drawUpNeedle: { gauge: 25, lengthMm: 38.1, claim: 'draw-up-needle' },
  /** Share of 182 surveyed clinicians who do not draw back before they inject, while one training page says to. */
  withoutAspirating: { percent: 55.5, people: 182, claim: 'aspirate-practice', taught: 'aspirate-taught' },
  /** Centimetres between neighbouring points, by one page. */
  spacingCm: { low: 1.5, high: 2, claim: 'spacing-between-points' },
  notInterchangeable: 'units-not-interchangeable',
} as const) satisfies Readonly<Record<string, ClaimId | { readonly claim: ClaimId }>>;
