// Every claim-backed sentence of the page "About", in reading order. Pure.
import type { Told } from '#copy/facts.ts';
import type { AboutTexts } from '#copy/page-texts/about.ts';

export function aboutTold({ elsewhere, names }: AboutTexts): readonly Told[] {
  return [...elsewhere.said, ...names.said];
}
