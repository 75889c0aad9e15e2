// How it is thought to work, step by step, and what each step was seen in. The words are in copy.
import type { ClaimId } from './claims.ts';
import { frozen } from './frozen.ts';

export interface MechanismStep {
  readonly id: 'snap-25' | 'muscle' | 'mediators' | 'receptors' | 'pain-fibres' | 'sutures' | 'inside' | 'way-in' | 'unknown';
  /** `laboratory`: cells, tissue or reviews of such work; `rats`; `idea`: put together, not seen; `unknown`: nobody knows. */
  readonly seenIn: 'laboratory' | 'rats' | 'idea' | 'unknown';
  readonly claims: readonly ClaimId[];
}

export const MECHANISM_STEPS: readonly MechanismStep[] = frozen([
  { id: 'snap-25', seenIn: 'laboratory', claims: ['mechanism-snap25'] },
  { id: 'muscle', seenIn: 'laboratory', claims: ['mechanism-muscle'] },
  { id: 'mediators', seenIn: 'laboratory', claims: ['mechanism-mediators', 'quiets-pain-endings'] },
  { id: 'receptors', seenIn: 'laboratory', claims: ['mechanism-receptors'] },
  { id: 'pain-fibres', seenIn: 'rats', claims: ['mechanism-c-fibres', 'mechanism-animal-data'] },
  { id: 'sutures', seenIn: 'rats', claims: ['mechanism-suture-branch', 'mechanism-animal-data'] },
  { id: 'inside', seenIn: 'rats', claims: ['mechanism-dural-receptors', 'mechanism-animal-data'] },
  { id: 'way-in', seenIn: 'idea', claims: ['mechanism-way-in', 'reaches-inside-skull', 'aim-at-endings'] },
  { id: 'unknown', seenIn: 'unknown', claims: ['way-not-fully-known'] },
]);
