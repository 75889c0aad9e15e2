// What of the head can be found: areas, points, muscles and nerves, from what is said of them anyway and from people's other words.
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { regionFacts } from '#copy/region-facts.ts';
import type { SearchWords } from '#copy/search-words.ts';
import { siteFacts } from '#copy/site-facts.ts';
import type { Words } from '#copy/words.ts';
import { spotOf } from '#protocol/spot.ts';
import {
  BODY_MUSCLE_IDS,
  type BodyMuscleId,
  NERVE_IDS,
  type NerveId,
  REGION_IDS,
  type RegionId,
  SITE_IDS,
  type SiteId,
} from '#protocol/vocabulary.ts';
import type { Structure } from '#session/session.ts';
import { sidesOfMuscle, sidesOfNerve } from '../choose-structure.ts';
import { shortLatin } from '../latin.ts';
import type { Entry } from './search-entry.ts';

export function headEntries(words: Words, search: SearchWords): readonly Entry[] {
  return [
    ...REGION_IDS.map((id) => regionEntry(id, words, search)),
    ...SITE_IDS.map((id) => siteEntry(id, words, search)),
    ...BODY_MUSCLE_IDS.map((id) => muscleEntry(id, words, search)),
    ...NERVE_IDS.map((id) => nerveEntry(id, words, search)),
  ];
}

/** Every sentence with a claim behind it, wherever it stands among the facts. */
function sentencesIn(facts: unknown): string {
  if (typeof facts !== 'object' || facts === null) return '';
  if ('text' in facts && typeof facts.text === 'string') return facts.text;
  return Object.values(facts).map(sentencesIn).filter(Boolean).join(' ');
}

function regionEntry(id: RegionId, words: Words, search: SearchWords): Entry {
  const facts = regionFacts(id, words);
  return {
    id: `region-${id}`,
    kind: 'region',
    name: facts.name,
    latin: null,
    latinName: false,
    about: null,
    count: facts.count,
    also: search.regions[id],
    of: [],
    text: sentencesIn(facts),
    goal: { kind: 'show', targets: [{ kind: 'region', id }] },
  };
}

function siteEntry(id: SiteId, words: Words, search: SearchWords): Entry {
  const facts = siteFacts(id, words);
  return {
    id: `site-${id}`,
    kind: 'site',
    name: facts.name,
    latin: facts.muscle.latin,
    latinName: false,
    about: null,
    count: null,
    also: search.spots[spotOf(id)],
    of: [facts.area, facts.spoken, facts.muscle.plain],
    text: sentencesIn(facts),
    goal: { kind: 'show', targets: [{ kind: 'site', id }] },
  };
}

function muscleEntry(id: BodyMuscleId, words: Words, search: SearchWords): Entry {
  const facts = bodyMuscleFacts(id, words);
  return {
    id: `muscle-${id}`,
    kind: 'muscle',
    name: facts.name.plain,
    latin: shortLatin(facts.name.latin),
    latinName: false,
    about: null,
    count: null,
    also: search.muscles[id],
    of: [],
    text: sentencesIn(facts),
    goal: { kind: 'show', targets: bothOf(sidesOfMuscle(id)) },
  };
}

function nerveEntry(id: NerveId, words: Words, search: SearchWords): Entry {
  const facts = nerveFacts(id, words);
  return {
    id: `nerve-${id}`,
    kind: 'nerve',
    name: facts.name.plain,
    latin: shortLatin(facts.name.latin),
    latinName: false,
    about: null,
    count: null,
    also: search.nerves[id],
    of: [],
    text: sentencesIn(facts),
    goal: { kind: 'show', targets: bothOf(sidesOfNerve(id)) },
  };
}

function bothOf(sides: readonly Structure[]): readonly [Structure, ...Structure[]] {
  const [first, ...rest] = sides;
  if (!first) throw new Error('A muscle or nerve has no side.');
  return [first, ...rest];
}
