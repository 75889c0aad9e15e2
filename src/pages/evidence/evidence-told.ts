// Every claim-backed sentence of the page "Does it work?", in reading order. Pure.
import type { Told } from '#copy/facts.ts';
import type { EvidenceTexts } from '#copy/page-texts/evidence.ts';

export function evidenceTold(texts: EvidenceTexts): readonly Told[] {
  const { short, halved, months, difference, sessions, rhythm, life, missed, longer, deeper } = texts;
  return [short, halved, months, difference, sessions, rhythm, life, missed, longer, deeper].flatMap(({ said }) => said);
}
