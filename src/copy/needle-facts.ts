// Gathers what is told of the needle at one point, which depends on its muscle alone.
import { SITES } from '#protocol/protocol.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import type { DeeperWords } from './deeper-words.ts';
import type { NeedleFacts } from './facts.ts';

export function needleFacts(id: SiteId, words: Pick<DeeperWords, 'needle'>): NeedleFacts {
  const { muscle } = SITES[id];
  const { needle, volume, angle, depth, unknown } = words.needle;
  return { needle, volume, angle: angle[muscle], depth: depth[muscle], unknown: unknown[muscle] };
}
