// Every claim-backed sentence of the page "How it may work", in reading order. Pure.
import type { Told } from '#copy/facts.ts';
import { type MechanismTexts, STEP_IDS } from '#copy/page-texts/mechanism.ts';

export function mechanismTold(texts: MechanismTexts): readonly Told[] {
  return [texts.short, ...STEP_IDS.map((id) => texts.steps[id]), texts.deeper].flatMap(({ said }) => said);
}
