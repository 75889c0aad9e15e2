// A spot is a point without its side: the left and the right point of a pair share one rule and one explanation.
import type { SiteId } from './vocabulary.ts';

type WithoutSide<Id extends string> = Id extends `${infer Spot}-left` ? Spot : Id extends `${infer Spot}-right` ? Spot : Id;

export type SpotId = WithoutSide<SiteId>;

/** Spots that exist on both sides; every spot but the procerus. */
export type PairedSpotId = Exclude<SpotId, 'procerus'>;

/** The point's id without its side: `temporalis-2-left` gives `temporalis-2`. */
export function spotOf(id: SiteId): SpotId {
  return id.replace(/-(left|right)$/, '') as SpotId;
}
