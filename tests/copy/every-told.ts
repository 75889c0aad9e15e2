// Gathers every claim-backed sentence of a locale, for tests that must look at all of them.
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import { deeperFacts } from '#copy/deeper-facts.ts';
import type { DeeperWords } from '#copy/deeper-words.ts';
import type { Told } from '#copy/facts.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import type { LocaleTexts } from './locale-texts.ts';
import { everyPageTold } from './page-told.ts';

/** What clinicians and students are told beyond the patient's part. */
function everyDeeperTold(deeper: DeeperWords): readonly Told[] {
  const subjects = [
    ...SITE_IDS.map((id) => ({ kind: 'site', id }) as const),
    ...REGION_IDS.map((id) => ({ kind: 'region', id }) as const),
    ...BODY_MUSCLE_IDS.map((id) => ({ kind: 'muscle', id }) as const),
    ...NERVE_IDS.map((id) => ({ kind: 'nerve', id }) as const),
  ];
  return subjects.flatMap((subject) => Object.values(deeperFacts(subject, deeper)).flat());
}

/** What is told in the walk through a visit. */
function everyVisitTold({ steps, position }: VisitTexts): readonly Told[] {
  return [...Object.values(steps).flatMap(({ said, more, brief }) => [...said, ...more, brief]), ...Object.values(position)];
}

export function everyTold(texts: LocaleTexts): readonly Told[] {
  const { words, deeper, visit } = texts;
  const sites = SITE_IDS.map((id) => siteFacts(id, words)).flatMap(({ why, action, units, rule }) => [
    ...why,
    ...action,
    units,
    ...rule,
  ]);
  const regions = REGION_IDS.map((id) => regionFacts(id, words)).flatMap(({ where, why }) => [...where, ...why]);
  const muscles = BODY_MUSCLE_IDS.map((id) => bodyMuscleFacts(id, words)).flatMap(({ does, why }) => [...does, ...why]);
  const nerves = NERVE_IDS.map((id) => nerveFacts(id, words)).flatMap(({ area, why }) => [...area, ...why]);
  const skin = [...Object.values(words.dermatomes), words.dermatomeBorders];
  return [
    ...sites,
    ...regions,
    ...muscles,
    ...nerves,
    ...everyDeeperTold(deeper),
    ...words.feels,
    ...everyVisitTold(visit),
    ...everyPageTold(texts),
    ...skin,
    ...words.page.intro,
    words.footer.interchange,
  ];
}
