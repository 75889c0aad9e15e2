// Which area takes the pointer at a place of the stage where no point does: the skin there, or a point too crowded to be hit alone.
import { SITES } from '#protocol/protocol.ts';
import { type RegionId, SITE_IDS } from '#protocol/vocabulary.ts';
import type { StageFrame, StageLink } from '#session/stage-link.ts';
import { LEAST_TARGET_PX } from './crowding.ts';

/** The area at a spot in CSS pixels of the stage, or null. */
export function areaUnder(link: StageLink, x: number, y: number): RegionId | null {
  const frame = link.frame();
  return link.pickRegion(x, y) ?? (frame ? areaOfNearest(frame.sites, x, y) : null);
}

function areaOfNearest(sites: StageFrame['sites'], x: number, y: number): RegionId | null {
  const near = SITE_IDS.filter((id) => sites[id].facing)
    .map((id) => ({ id, away: Math.hypot(sites[id].x - x, sites[id].y - y) }))
    .filter(({ away }) => away <= LEAST_TARGET_PX)
    .sort((one, other) => one.away - other.away)[0];
  return near ? SITES[near.id].region : null;
}
