// What a place on the head is called, a point or a landmark, from the name the map has for it.
import { siteFacts } from '#copy/site-facts.ts';
import type { Words } from '#copy/words.ts';
import { SIDES, SITE_IDS } from '#protocol/vocabulary.ts';

/** A name for a site id, a landmark name ("mastoid-left") or "midline"; an unknown one is given back as it is. */
export function placeName(place: string, words: Words): string {
  const site = SITE_IDS.find((id) => id === place);
  if (site) return siteFacts(site, words).spoken;
  const { ruler } = words.under;
  if (place === 'midline') return ruler.midline;
  const side = SIDES.find((one) => place.endsWith(`-${one}`));
  const base = ruler.places[side ? place.slice(0, -side.length - 1) : place];
  if (!base) return place;
  return side ? ruler.sided(base, words.sideNames[side]) : base;
}
