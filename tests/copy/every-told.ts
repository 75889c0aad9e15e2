// Gathers every claim-backed sentence of a locale, for tests that must look at all of them.
import type { Told } from '#copy/facts.ts';
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import type { Words } from '#copy/words.ts';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';

export function everyTold(words: Words): readonly Told[] {
  const sites = SITE_IDS.map((id) => siteFacts(id, words)).flatMap(({ why, action, units, rule }) => [
    ...why,
    ...action,
    units,
    ...rule,
  ]);
  const regions = REGION_IDS.map((id) => regionFacts(id, words)).flatMap(({ where, why }) => [...where, ...why]);
  return [...sites, ...regions, ...words.page.intro, words.footer.interchange];
}
