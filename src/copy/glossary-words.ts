// The terms that are explained on demand, by ids that never change, and what a locale says of each.
import type { ClaimId } from '#protocol/claims.ts';

export const TERM_IDS = [
  'chronic-migraine',
  'episodic-migraine',
  'prophylaxis',
  'onabotulinumtoxin-a',
  'unit',
  'preempt',
  'fixed-site',
  'follow-the-pain-site',
  'intramuscular',
  'glabella',
  'procerus',
  'corrugator',
  'frontalis',
  'temporalis',
  'occipitalis',
  'cervical-paraspinal',
  'trapezius',
  'orbital-rim',
  'inion',
  'mastoid',
  'tragus',
  'acromion',
  'nuchal-line',
  'eyelid-ptosis',
  'brow-ptosis',
  'dysphagia',
  'dysphonia',
  'diplopia',
  'asthenia',
  'nociceptor',
  'cgrp',
  'greater-occipital-nerve',
  'trigeminal-nerve',
  'aura',
  'medication-overuse',
  'responder',
  'boxed-warning',
  'hit-6',
  'headache-day',
] as const;
export type TermId = (typeof TERM_IDS)[number];

export interface TermWords {
  /** As a heading: "Chronic migraine". */
  readonly name: string;
  /** Whether the name is Latin, for `lang="la"`. */
  readonly latin: boolean;
  /** Whole sentences in plain words. */
  readonly means: string;
  /** How texts of this locale write it, longest first, without regard to capitals; empty where no text should be marked. */
  readonly forms: readonly string[];
  /** What stands behind the meaning where it states a fact of medicine; null where it only explains a word. */
  readonly claim: ClaimId | null;
}

export type GlossaryWords = Readonly<Record<TermId, TermWords>>;
