// The one sentence that is announced when a point or an area is opened: short enough to be heard through.
import type { RegionId, SiteId } from '#protocol/vocabulary.ts';
import { regionFacts } from './region-facts.ts';
import { siteFacts } from './site-facts.ts';
import type { Words } from './words.ts';

export function siteSentence(id: SiteId, words: Words): string {
  const { spoken, muscle, units } = siteFacts(id, words);
  return words.announce.site(spoken, muscle.plain, units.text);
}

export function regionSentence(id: RegionId, words: Words): string {
  return words.announce.region(regionFacts(id, words).spoken);
}
