// What takes the pointer at a place of the stage where no button does: the muscle or nerve seen there, else the area of the skin, or of
// a point too crowded to be hit alone.
import { SITES } from '#protocol/protocol.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import type { Picked, StageFrame, StageLink } from '#session/stage-link.ts';
import { LEAST_TARGET_PX } from './crowding.ts';

/** What is at a spot in CSS pixels of the stage, or null. */
export function targetUnder(link: StageLink, x: number, y: number): Picked | null {
  const frame = link.frame();
  return link.pick(x, y) ?? (frame ? areaOfNearest(frame.sites, x, y) : null);
}

function areaOfNearest(sites: StageFrame['sites'], x: number, y: number): Picked | null {
  const near = SITE_IDS.filter((id) => sites[id].facing)
    .map((id) => ({ id, away: Math.hypot(sites[id].x - x, sites[id].y - y) }))
    .filter(({ away }) => away <= LEAST_TARGET_PX)
    .sort((one, other) => one.away - other.away)[0];
  return near ? { kind: 'region', id: SITES[near.id].region } : null;
}
