// Gathers what clinicians and students are told of one point, area, muscle or nerve beyond the patient's part, by kind of fact.
import { DEEPER_KINDS, type DeeperKind } from '#protocol/audiences.ts';
import { SITES } from '#protocol/protocol.ts';
import { spotOf } from '#protocol/spot.ts';
import type { BodyMuscleId, NerveId, RegionId, SiteId } from '#protocol/vocabulary.ts';
import type { Deeper, DeeperWords } from './deeper-words.ts';
import type { Told } from './facts.ts';
import { needleFacts } from './needle-facts.ts';

export type Subject =
  | { readonly kind: 'site'; readonly id: SiteId }
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'muscle'; readonly id: BodyMuscleId }
  | { readonly kind: 'nerve'; readonly id: NerveId };

export function deeperFacts(subject: Subject, words: DeeperWords): Deeper {
  switch (subject.kind) {
    case 'site':
      return ofSite(subject.id, words);
    case 'region':
      return words.regions[subject.id];
    case 'muscle':
      return words.bodyMuscles[subject.id];
    case 'nerve':
      return words.nerves[subject.id];
  }
}

function ofSite(id: SiteId, words: DeeperWords): Deeper {
  const { angle, needle, volume, depth, unknown } = needleFacts(id, words);
  const ofNeedle: Deeper = { needle: [...angle, ...needle, ...volume], depth: [...depth, ...unknown] };
  return joined([words.scheme[SITES[id].muscle], ofNeedle, words.spots[spotOf(id)]]);
}

/** Kind by kind, in the order given. */
function joined(parts: readonly Deeper[]): Deeper {
  const kinds = DEEPER_KINDS.map((kind): [DeeperKind, readonly Told[]] => [kind, parts.flatMap((part) => part[kind] ?? [])]);
  return Object.fromEntries(kinds.filter(([, said]) => said.length > 0));
}
