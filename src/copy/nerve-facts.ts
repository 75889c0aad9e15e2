// Gathers what is told of one nerve: the points aimed at it come from the protocol, the words from a locale.
import { sitesOfNerve } from '#protocol/under-the-point.ts';
import type { NerveId } from '#protocol/vocabulary.ts';
import type { NerveFacts } from './facts.ts';
import type { Words } from './words.ts';

export function nerveFacts(id: NerveId, words: Words): NerveFacts {
  return { ...words.nerves[id], sites: sitesOfNerve(id) };
}
