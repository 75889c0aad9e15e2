// Which points stand too close together on the stage to be touched one by one, and how large a target each may have. Pure;
// knows no elements.
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import type { StageFrame } from '#session/stage-link.ts';

/** Least size in CSS pixels of anything that takes the pointer (WCAG 2.5.8). */
export const LEAST_TARGET_PX = 24;

/** A comfortable target for a finger; points grow up to this where there is room. */
export const GOOD_TARGET_PX = 44;

/**
 * Diameter in CSS pixels of each point's round target: as large as the nearest other point allows. `null` where that would be below
 * the least size (the point then lets the pointer through to its area), or where the point does not face the reader. The one point
 * that is `attended` to keeps a target among crowded others, which have none.
 */
export function targetSizes(sites: StageFrame['sites'], attended: SiteId | null): Readonly<Record<SiteId, number | null>> {
  const facing = SITE_IDS.filter((id) => sites[id].facing);
  const sizeOf = (id: SiteId): number | null => {
    if (!sites[id].facing) return null;
    const nearest = Math.min(...facing.filter((other) => other !== id).map((other) => gap(sites, id, other)));
    if (nearest < LEAST_TARGET_PX) return id === attended ? LEAST_TARGET_PX : null;
    return Math.min(Math.floor(nearest), GOOD_TARGET_PX);
  };
  return Object.fromEntries(SITE_IDS.map((id) => [id, sizeOf(id)])) as Record<SiteId, number | null>;
}

function gap(sites: StageFrame['sites'], one: SiteId, other: SiteId): number {
  return Math.hypot(sites[one].x - sites[other].x, sites[one].y - sites[other].y);
}
