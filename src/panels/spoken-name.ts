// What a point, an area, a muscle or a nerve is called in one phrase.
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { structureName } from '#copy/structure-sentence.ts';
import type { Words } from '#copy/words.ts';
import type { Target } from '#session/session.ts';

export function spokenName(target: Target, words: Words): string {
  if (target.kind === 'site') return siteFacts(target.id, words).spoken;
  return target.kind === 'region' ? regionFacts(target.id, words).spoken : structureName(target, words);
}
