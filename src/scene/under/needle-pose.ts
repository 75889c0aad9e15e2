// How the needle stands at a point: where it goes in, where its tip rests, which way it runs and its bevel looks. Pure arithmetic.

import type { PlacedSite, Point } from '#anatomy/manifest.ts';
import { add, cross, inPlane, length, scale, subtract, unit } from '#anatomy/vec3.ts';
import { drawnInsertMm, NEEDLE, type NeedleUse } from '#protocol/needle.ts';

/** Metres and unit vectors in the atlas frame. */
export interface NeedlePose {
  /** Where the needle goes through the skin. */
  readonly entry: Point;
  readonly tip: Point;
  /** From the hub to the tip. */
  readonly direction: Point;
  /** Across the needle, the side its slanted opening looks to: away from the skin, or towards the crown where it goes straight in. */
  readonly bevel: Point;
  /** Metres of it below the skin. */
  readonly inside: number;
}

const UP: Point = [0, 1, 0];
/** Below this length a direction along the skin is none: the skin itself faces that way. */
const NO_DIRECTION = 0.05;

export function needlePose(
  site: Pick<PlacedSite, 'at' | 'normal'>,
  needle: Pick<NeedleUse, 'heading' | 'drawnAngleDeg' | 'drawnDepthMm'>,
): NeedlePose {
  const normal = unit(site.normal);
  const ahead = alongSkin(normal, needle.heading);
  const slope = (needle.heading === 'straight' ? 90 : needle.drawnAngleDeg) * (Math.PI / 180);
  const direction = unit(subtract(scale(ahead, Math.cos(slope)), scale(normal, Math.sin(slope))));
  const away = inPlane(normal, direction);
  const inside = Math.min(drawnInsertMm(needle), NEEDLE.lengthMm) / 1000;
  return {
    entry: site.at,
    tip: add(site.at, scale(direction, inside)),
    direction,
    bevel: unit(length(away) < NO_DIRECTION ? inPlane(ahead, direction) : away),
    inside,
  };
}

/**
 * The way along the skin that the tip points. `level` keeps to the height of the point and runs forward, as from the hand of someone who
 * stands behind a sitting person; which way round is not published.
 */
function alongSkin(normal: Point, heading: NeedleUse['heading']): Point {
  const level = cross(normal, UP);
  const forward = length(level) < NO_DIRECTION ? ([0, 0, 1] as const) : unit(level);
  if (heading === 'level') return forward[2] < 0 ? scale(forward, -1) : forward;
  const crown = inPlane(UP, normal);
  return length(crown) < NO_DIRECTION ? unit(inPlane([0, 0, 1], normal)) : unit(crown);
}
