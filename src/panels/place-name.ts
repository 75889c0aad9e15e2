// What a place on the head is called, a point or a landmark, from the name the map has for it.
import { siteFacts } from '#copy/site-facts.ts';
import type { Words } from '#copy/words.ts';
import { SIDES, SITE_IDS, type Side } from '#protocol/vocabulary.ts';

/** A name for a site id, a landmark name ("mastoid-left") or "midline"; an unknown one is given back as it is. */
export function placeName(place: string, words: Words): string {
  const site = SITE_IDS.find((id) => id === place);
  if (site) return siteFacts(site, words).spoken;
  const { ruler } = words.under;
  if (place === 'midline') return ruler.midline;
  const { landmark, side } = unsided(place);
  const base = ruler.places[landmark];
  if (!base) return place;
  return side ? ruler.sided(base, words.sideNames[side]) : base;
}

/** A landmark's name without its side: "tragion-left" is the left "tragion". */
export function unsided(place: string): { readonly landmark: string; readonly side: Side | undefined } {
  const side = SIDES.find((one) => place.endsWith(`-${one}`));
  return { landmark: side ? place.slice(0, -side.length - 1) : place, side };
}
