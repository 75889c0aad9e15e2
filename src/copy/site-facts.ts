// Gathers what is told of one point from the protocol and the words of a locale. Says nothing of its own.
import { SITES } from '#protocol/protocol.ts';
import { spotOf } from '#protocol/spot.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import type { SiteFacts } from './facts.ts';
import type { Words } from './words.ts';

export function siteFacts(id: SiteId, words: Words): SiteFacts {
  const site = SITES[id];
  const { plain, latin, action } = words.muscles[site.muscle];
  const { name, spoken, why, rule } = words.spots[spotOf(id)](site.side);
  return {
    name,
    side: words.sides[site.side],
    spoken,
    area: words.regions[site.region].name,
    muscle: { plain, latin },
    why,
    action,
    number: words.numberInMuscle(site.number, site.ofNumber, site.side),
    units: words.units(site.units),
    rule,
  };
}
