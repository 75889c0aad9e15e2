// Figures that popular pages give wrong, and what is right. They are listed so that a reader who met one finds it answered.
import type { ClaimId } from './claims.ts';
import { frozen } from './frozen.ts';

export interface WrongFigure {
  readonly id: string;
  /** What was seen, and what is right; numbers of the unit named, null where it is not a matter of a number. */
  readonly seen: number | null;
  readonly right: number | null;
  readonly unit: 'units' | 'muscles' | 'points' | null;
  readonly claim: ClaimId;
}

export const WRONG_FIGURES: readonly WrongFigure[] = frozen([
  { id: 'frontalis-units', seen: 10, right: 20, unit: 'units', claim: 'wrong-frontalis-10-units' },
  { id: 'extra-points-muscles', seen: 8, right: 3, unit: 'muscles', claim: 'wrong-eight-extra-muscles' },
  { id: 'extra-units', seen: 45, right: 40, unit: 'units', claim: 'wrong-45-extra-units' },
  { id: 'temple-above-rim', seen: null, right: null, unit: null, claim: 'wrong-temple-above-rim' },
  { id: 'other-schemes', seen: 16, right: 31, unit: 'points', claim: 'wrong-other-schemes' },
]);
