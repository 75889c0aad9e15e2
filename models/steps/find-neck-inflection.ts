// The neck inflection point: where the outline of the neck turns into the slope of the shoulder. The turn is one wide curve without a
// sharpest place; its middle is where the outline runs half-way between the two directions it joins.
import type { Vec3 } from '../bust.ts';
import { type Line, lengthTo, lineThrough, placeAlong } from '../geometry/line.ts';
import { BEND_WINDOW_MM } from '../recipe/landmarks.ts';

const STEP_M = 0.0005;
const MM = 0.001;

/**
 * @param crest of the left shoulder, from the neck outwards
 * @param acromion where the shoulder ends: beyond it the outline turns down again
 */
export function findNeckInflection(crest: Line, acromion: Vec3): Vec3 {
  // Seen from the front: how deep the crest lies says nothing about its outline.
  const outline = lineThrough(crest.points.map(([x, y]) => [x, y, 0]));
  const half = (BEND_WINDOW_MM.shoulder / 2) * MM;
  const end = lengthTo(outline, [acromion[0], acromion[1], 0]) - half;
  const steepness = (walked: number): number => {
    const [x1, y1] = placeAlong(outline, walked - half);
    const [x2, y2] = placeAlong(outline, walked + half);
    return Math.atan2(y1 - y2, x2 - x1);
  };
  const stations: { readonly walked: number; readonly steep: number }[] = [];
  for (let walked = half; walked <= end; walked += STEP_M) stations.push({ walked, steep: steepness(walked) });
  const steeps = stations.map(({ steep }) => steep);
  const steepest = steeps.indexOf(Math.max(...steeps));
  const middle = (Math.max(...steeps) + Math.min(...steeps.slice(steepest))) / 2;
  const turn = stations.slice(steepest).find(({ steep }) => steep <= middle);
  if (!turn) throw new Error('landmark neck-inflection: the outline of neck and shoulder does not turn');
  const [x, y] = placeAlong(outline, turn.walked);
  return crest.points.reduce((best, point) =>
    Math.hypot(point[0] - x, point[1] - y) < Math.hypot(best[0] - x, best[1] - y) ? point : best,
  );
}
