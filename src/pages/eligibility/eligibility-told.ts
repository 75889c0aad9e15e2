// Every claim-backed sentence of the page "Who it is for", in reading order. Pure.
import type { Told } from '#copy/facts.ts';
import type { EligibilityTexts } from '#copy/page-texts/eligibility.ts';

export function eligibilityTold(texts: EligibilityTexts): readonly Told[] {
  const { short, month, sideBySide, fourHours, notFor, diary, stop, hope, deeper } = texts;
  return [short, month, sideBySide, fourHours, notFor, diary, stop, hope, deeper].flatMap(({ said }) => said);
}
