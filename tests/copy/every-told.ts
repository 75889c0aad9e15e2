// Gathers every claim-backed sentence of a locale, for tests that must look at all of them.
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import type { Told } from '#copy/facts.ts';
import { needleFacts } from '#copy/needle-facts.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import type { Words } from '#copy/words.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';

export function everyTold(words: Words): readonly Told[] {
  const sites = SITE_IDS.map((id) => siteFacts(id, words)).flatMap(({ why, action, units, rule }) => [
    ...why,
    ...action,
    units,
    ...rule,
  ]);
  const regions = REGION_IDS.map((id) => regionFacts(id, words)).flatMap(({ where, why }) => [...where, ...why]);
  const muscles = BODY_MUSCLE_IDS.map((id) => bodyMuscleFacts(id, words)).flatMap(({ does, from, to, supply, why }) => [
    ...does,
    ...from,
    ...to,
    ...supply,
    ...why,
  ]);
  const nerves = NERVE_IDS.map((id) => nerveFacts(id, words)).flatMap(({ root, area, course, differs, drawn, why }) => [
    ...root,
    ...area,
    ...course,
    ...differs,
    ...drawn,
    ...why,
  ]);
  const needles = SITE_IDS.map((id) => needleFacts(id, words)).flatMap(({ needle, angle, volume, depth, unknown }) => [
    ...needle,
    ...angle,
    ...volume,
    ...depth,
    ...unknown,
  ]);
  const skin = [...Object.values(words.dermatomes), words.dermatomeBorders];
  return [...sites, ...regions, ...muscles, ...nerves, ...needles, ...skin, ...words.page.intro, words.footer.interchange];
}
