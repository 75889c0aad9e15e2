// Which points lie near a point: wrong answers are taken from there, because they are the ones that people mix up.
import type { Point } from '#anatomy/manifest.ts';
import { SITES } from '#protocol/protocol.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';

/** Where each point lies on the head; null while that is not known, and the teaching order stands in for it. */
export type Places = Readonly<Record<SiteId, Point>> | null;

function apart(one: SiteId, other: SiteId, places: Places): number {
  if (!places) return Math.abs(SITE_IDS.indexOf(one) - SITE_IDS.indexOf(other));
  const [a, b] = [places[one], places[other]];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** All other points: those of the same area first, the nearest first among them. */
export function neighbours(id: SiteId, places: Places): readonly SiteId[] {
  const far = (other: SiteId): number => (SITES[other].region === SITES[id].region ? 0 : 1);
  return SITE_IDS.filter((other) => other !== id).toSorted(
    (one, other) => far(one) - far(other) || apart(id, one, places) - apart(id, other, places),
  );
}
