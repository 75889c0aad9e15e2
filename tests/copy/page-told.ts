// Gathers every claim-backed sentence of the reading pages: those for all readers, and those behind "in more detail".
import type { Told } from '#copy/facts.ts';
import { aboutTold } from '#pages/about/about-told.ts';
import { eligibilityTold } from '#pages/eligibility/eligibility-told.ts';
import { evidenceTold } from '#pages/evidence/evidence-told.ts';
import { mechanismTold } from '#pages/mechanism/mechanism-told.ts';
import { risksTold } from '#pages/risks/risks-told.ts';
import type { LocaleTexts } from './locale-texts.ts';

const ALL = {
  evidence: ({ evidence }: LocaleTexts) => evidenceTold(evidence),
  risks: ({ risks, words }: LocaleTexts) => risksTold(risks, words.locale),
  mechanism: ({ mechanism }: LocaleTexts) => mechanismTold(mechanism),
  eligibility: ({ eligibility }: LocaleTexts) => eligibilityTold(eligibility),
  about: ({ about }: LocaleTexts) => aboutTold(about),
} as const;

export type ReadingPage = keyof typeof ALL;

export const READING_PAGES = Object.keys(ALL) as readonly ReadingPage[];

export function everyPageTold(texts: LocaleTexts): readonly Told[] {
  return READING_PAGES.flatMap((page) => ALL[page](texts));
}

/** What a patient reads on a page without opening "in more detail". */
export function patientTold(page: ReadingPage, texts: LocaleTexts): readonly Told[] {
  const all = texts[page];
  const deeper: readonly Told[] = 'deeper' in all ? all.deeper.said : [];
  return ALL[page](texts).filter((told) => !deeper.includes(told));
}
