// All that each language says, at hand for tests that must look at all of it.
import { loadToolTexts, type ToolTexts } from '#app/specimens/tool-texts.ts';
import type { DeeperWords } from '#copy/deeper-words.ts';
import { DEEPER_EN } from '#copy/en/deeper.ts';
import { GLOSSARY as GLOSSARY_EN } from '#copy/en/glossary.ts';
import { ABOUT as ABOUT_EN } from '#copy/en/pages/about.ts';
import { ACCESS as ACCESS_EN } from '#copy/en/pages/access.ts';
import { ELIGIBILITY as ELIGIBILITY_EN } from '#copy/en/pages/eligibility.ts';
import { EVIDENCE as EVIDENCE_EN } from '#copy/en/pages/evidence.ts';
import { MECHANISM as MECHANISM_EN } from '#copy/en/pages/mechanism.ts';
import { QUESTIONS as QUESTIONS_EN } from '#copy/en/pages/questions.ts';
import { RISKS as RISKS_EN } from '#copy/en/pages/risks.ts';
import { VISIT as VISIT_EN } from '#copy/en/pages/visit.ts';
import { EN } from '#copy/en.ts';
import { DEEPER_ES } from '#copy/es/deeper.ts';
import { GLOSSARY as GLOSSARY_ES } from '#copy/es/glossary.ts';
import { ABOUT as ABOUT_ES } from '#copy/es/pages/about.ts';
import { ACCESS as ACCESS_ES } from '#copy/es/pages/access.ts';
import { ELIGIBILITY as ELIGIBILITY_ES } from '#copy/es/pages/eligibility.ts';
import { EVIDENCE as EVIDENCE_ES } from '#copy/es/pages/evidence.ts';
import { MECHANISM as MECHANISM_ES } from '#copy/es/pages/mechanism.ts';
import { QUESTIONS as QUESTIONS_ES } from '#copy/es/pages/questions.ts';
import { RISKS as RISKS_ES } from '#copy/es/pages/risks.ts';
import { VISIT as VISIT_ES } from '#copy/es/pages/visit.ts';
import { ES } from '#copy/es.ts';
import type { GlossaryWords } from '#copy/glossary-words.ts';
import type { LocaleId } from '#copy/locale-ids.ts';
import type { AboutTexts } from '#copy/page-texts/about.ts';
import type { AccessTexts } from '#copy/page-texts/access.ts';
import type { EligibilityTexts } from '#copy/page-texts/eligibility.ts';
import type { EvidenceTexts } from '#copy/page-texts/evidence.ts';
import type { MechanismTexts } from '#copy/page-texts/mechanism.ts';
import type { QuestionsTexts } from '#copy/page-texts/questions.ts';
import type { RisksTexts } from '#copy/page-texts/risks.ts';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import type { Words } from '#copy/words.ts';

export interface LocaleTexts {
  readonly words: Words;
  readonly deeper: DeeperWords;
  readonly glossary: GlossaryWords;
  readonly visit: VisitTexts;
  readonly evidence: EvidenceTexts;
  readonly risks: RisksTexts;
  readonly mechanism: MechanismTexts;
  readonly eligibility: EligibilityTexts;
  readonly questions: QuestionsTexts;
  readonly about: AboutTexts;
  readonly access: AccessTexts;
  readonly tools: ToolTexts;
}

export const TEXTS: Readonly<Record<LocaleId, LocaleTexts>> = {
  en: {
    words: EN,
    deeper: DEEPER_EN,
    glossary: GLOSSARY_EN,
    visit: VISIT_EN,
    evidence: EVIDENCE_EN,
    risks: RISKS_EN,
    mechanism: MECHANISM_EN,
    eligibility: ELIGIBILITY_EN,
    questions: QUESTIONS_EN,
    about: ABOUT_EN,
    access: ACCESS_EN,
    tools: await loadToolTexts('en'),
  },
  es: {
    words: ES,
    deeper: DEEPER_ES,
    glossary: GLOSSARY_ES,
    visit: VISIT_ES,
    evidence: EVIDENCE_ES,
    risks: RISKS_ES,
    mechanism: MECHANISM_ES,
    eligibility: ELIGIBILITY_ES,
    questions: QUESTIONS_ES,
    about: ABOUT_ES,
    access: ACCESS_ES,
    tools: await loadToolTexts('es'),
  },
};
