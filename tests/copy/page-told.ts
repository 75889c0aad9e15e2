// Gathers every claim-backed sentence of the reading pages: those for all readers, and those behind "in more detail".
import { ELIGIBILITY } from '#copy/en/pages/eligibility.ts';
import { EVIDENCE } from '#copy/en/pages/evidence.ts';
import { MECHANISM } from '#copy/en/pages/mechanism.ts';
import { RISKS } from '#copy/en/pages/risks.ts';
import type { Told } from '#copy/facts.ts';
import { eligibilityTold } from '#pages/eligibility/eligibility-told.ts';
import { evidenceTold } from '#pages/evidence/evidence-told.ts';
import { mechanismTold } from '#pages/mechanism/mechanism-told.ts';
import { risksTold } from '#pages/risks/risks-told.ts';

const ALL = {
  evidence: evidenceTold(EVIDENCE),
  risks: risksTold(RISKS, 'en'),
  mechanism: mechanismTold(MECHANISM),
  eligibility: eligibilityTold(ELIGIBILITY),
} as const;

const DEEPER: readonly Told[] = [EVIDENCE, RISKS, MECHANISM, ELIGIBILITY].flatMap(({ deeper }) => deeper.said);

export type ReadingPage = keyof typeof ALL;

export const READING_PAGES = Object.keys(ALL) as readonly ReadingPage[];

export function everyPageTold(): readonly Told[] {
  return READING_PAGES.flatMap((page) => ALL[page]);
}

/** What a patient reads on a page without opening "in more detail". */
export function patientTold(page: ReadingPage): readonly Told[] {
  return ALL[page].filter((told) => !DEEPER.includes(told));
}
