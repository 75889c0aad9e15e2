// Who should not have it, who needs care, the boxed warning, pregnancy, other medicines, and what is known about cancer. The words are
// in copy.
import type { ClaimId } from './claims.ts';
import { frozen } from './frozen.ts';

export interface Caution {
  readonly id: string;
  readonly claim: ClaimId;
}

/** It must not be given. */
export const CONTRAINDICATIONS: readonly Caution[] = frozen([
  { id: 'allergy', claim: 'caution-allergy' },
  { id: 'infection', claim: 'caution-infection' },
]);

/** It needs care. */
export const CAUTIONS: readonly Caution[] = frozen([
  { id: 'nerve-muscle-illness', claim: 'caution-nerve-muscle-illness' },
  { id: 'swallowing-breathing', claim: 'caution-swallowing-breathing' },
  { id: 'serious-allergy', claim: 'caution-serious-allergy' },
  { id: 'albumin', claim: 'caution-albumin' },
  { id: 'under-18', claim: 'caution-under-18' },
]);

/** The US boxed warning: the effect of the toxin far from where it was injected. */
export const BOXED_WARNING = frozen({
  signs: [
    'weakness',
    'double-vision',
    'droopy-lids',
    'swallowing',
    'voice',
    'speech',
    'bladder-control',
    'breathing',
  ] as readonly string[],
  lifeThreatening: ['swallowing', 'breathing'] as readonly string[],
  starts: 'hours-to-weeks',
  claim: 'boxed-warning' as ClaimId,
  /** What the manufacturer says of this use. */
  maker: 'boxed-warning-maker' as ClaimId,
});

/** Pregnancies that were followed; small numbers. Percent of live births or of pregnancies, as each source counts. */
export const PREGNANCY = frozen({
  unknown: 'pregnancy-unknown' as ClaimId,
  breastfeeding: 'breastfeeding-unknown' as ClaimId,
  avoided: 'pregnancy-avoided' as ClaimId,
  series: [
    { id: 'safety-database', liveBirths: 110, anyDefect: 3, majorDefect: 1, claim: 'pregnancy-registry' as ClaimId },
    { id: 'hull', pregnancies: 45, continued: 32, miscarriages: 1, malformations: 0, claim: 'pregnancy-hull' as ClaimId },
  ],
  update: { pregnancies: 913, eligible: 397, until: 2018, claim: 'pregnancy-registry-update' as ClaimId },
  earlier: { anyDefectPercent: 3.9, majorDefectPercent: 1.3, claim: 'pregnancy-earlier-abstract' as ClaimId },
});

export const INTERACTIONS: readonly Caution[] = frozen([
  { id: 'aminoglycosides', claim: 'interaction-antibiotics' },
  { id: 'anticholinergics', claim: 'interaction-anticholinergics' },
  { id: 'other-botulinum-toxin', claim: 'interaction-other-toxin' },
  { id: 'muscle-relaxants', claim: 'interaction-muscle-relaxants' },
]);

/** Can it cause cancer? What was looked at, what was found, and what nobody knows. */
export const CANCER: readonly Caution[] = frozen([
  { id: 'animal-studies', claim: 'cancer-animal-studies' },
  { id: 'gene-tests', claim: 'cancer-gene-tests' },
  { id: 'cells-in-dishes', claim: 'cancer-cells-in-dishes' },
  { id: 'pain-of-cancer-treated', claim: 'cancer-pain-treated' },
  { id: 'no-known-link', claim: 'cancer-no-known-link' },
  { id: 'limits', claim: 'cancer-limits' },
]);
