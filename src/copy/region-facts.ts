// Gathers what is told of one area: its muscles and counts come from the protocol, the words from a locale.
import { sitesOfRegion } from '#protocol/protocol.ts';
import type { RegionId } from '#protocol/vocabulary.ts';
import type { RegionFacts } from './facts.ts';
import type { Words } from './words.ts';

export function regionFacts(id: RegionId, words: Words): RegionFacts {
  const { name, where, why } = words.regions[id];
  const sites = sitesOfRegion(id);
  const count = words.list.points(sites.length);
  const muscles = [...new Set(sites.map((site) => site.muscle))].map((muscle) => {
    const { plain, latin } = words.muscles[muscle];
    return { plain, latin, count: words.list.points(sites.filter((site) => site.muscle === muscle).length) };
  });
  return { name, count, spoken: `${name}, ${count}`, where, why, muscles };
}
