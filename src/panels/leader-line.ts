// The way of the thin line that ties the open panel to its point, and what stands in it. Pixels of the stage.
import type { Target } from '#session/session.ts';
import type { StageFrame } from '#session/stage-link.ts';
import type { Box, Spot } from './grace-path.ts';
import { targetAnchor } from './target-anchor.ts';

/** Pixels from the panel's ends that the line keeps, and of its last stretch, which is level. */
const INSIDE_PX = 26;
const LEVEL_PX = 36;
/** Pixels about a text that a line keeps clear of. */
const CLEAR_PX = 2;

/** From the target to the panel beside it, corner by corner; empty where either is not to be seen. `stage` lies within `.plate`. */
export function leaderLine(stage: Element, frame: StageFrame, target: Target): readonly Spot[] {
  const panel = stage.closest('.plate')?.querySelector('[data-panel]')?.getBoundingClientRect();
  const anchor = targetAnchor(frame, target);
  if (!panel || !anchor) return [];
  const home = stage.getBoundingClientRect();
  const [left, top, bottom] = [panel.left - home.left, panel.top - home.top, panel.bottom - home.top];
  if (!anchor.facing || anchor.x >= left) return [];
  const y = Math.min(Math.max(anchor.y, top + INSIDE_PX), bottom - INSIDE_PX);
  return [
    { x: anchor.x, y: anchor.y },
    { x: left - LEVEL_PX, y },
    { x: left, y },
  ];
}

/** As the `d` of an SVG path. */
export const pathOf = (line: readonly Spot[]): string => line.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** Whether the line runs through the box. */
export const crosses = (line: readonly Spot[], box: Box): boolean =>
  line.some((to, at) => at > 0 && stretchMeets(line[at - 1] ?? to, to, box));

/** The part of a stretch that lies between the box's sides lies between its top and bottom as well, at least in one spot. */
function stretchMeets(from: Spot, to: Spot, box: Box): boolean {
  let [first, last] = [0, 1];
  for (const [start, way, least, most] of [
    [from.x, to.x - from.x, box.left - CLEAR_PX, box.right + CLEAR_PX],
    [from.y, to.y - from.y, box.top - CLEAR_PX, box.bottom + CLEAR_PX],
  ] as const) {
    if (way === 0) {
      if (start < least || start > most) return false;
      continue;
    }
    const [one, other] = [(least - start) / way, (most - start) / way];
    first = Math.max(first, Math.min(one, other));
    last = Math.min(last, Math.max(one, other));
  }
  return first <= last;
}
