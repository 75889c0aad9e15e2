// The way of the thin line that ties the open panel to its point, less what stands in it. Pixels of the stage.
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

/** As the `d` of an SVG path, without what of it runs through one of the boxes. */
export function pathClearOf(line: readonly Spot[], boxes: readonly Box[]): string {
  return line
    .slice(1)
    .flatMap((to, at) => stretchesClearOf(line[at] ?? to, to, boxes))
    .map(([from, to]) => `M${from.x} ${from.y}L${to.x} ${to.y}`)
    .join('');
}

function stretchesClearOf(from: Spot, to: Spot, boxes: readonly Box[]): readonly (readonly [Spot, Spot])[] {
  const spot = (share: number): Spot => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  const within = boxes.map((box) => shareWithin(from, to, box)).filter((share) => share !== null);
  let reached = 0;
  const clear: (readonly [Spot, Spot])[] = [];
  for (const [first, last] of [...within.sort(([one], [other]) => one - other), [1, 1] as const]) {
    if (first > reached) clear.push([spot(reached), spot(first)]);
    reached = Math.max(reached, last);
  }
  return clear;
}

/** Which part of a stretch (0 its beginning, 1 its end) lies between the box's sides, and between its top and bottom as well, if any. */
function shareWithin(from: Spot, to: Spot, box: Box): readonly [number, number] | null {
  let [first, last] = [0, 1];
  for (const [start, way, least, most] of [
    [from.x, to.x - from.x, box.left - CLEAR_PX, box.right + CLEAR_PX],
    [from.y, to.y - from.y, box.top - CLEAR_PX, box.bottom + CLEAR_PX],
  ] as const) {
    if (way === 0) {
      if (start < least || start > most) return null;
      continue;
    }
    const [one, other] = [(least - start) / way, (most - start) / way];
    first = Math.max(first, Math.min(one, other));
    last = Math.min(last, Math.max(one, other));
  }
  return first <= last ? [first, last] : null;
}
