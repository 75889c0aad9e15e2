// The neck inflection point: where the outline of the neck turns into the slope of the shoulder.
import type { Vec3 } from '../bust.ts';
import { type Line, lengthTo, lineThrough, placeAlong, sharpestBend } from '../geometry/line.ts';
import { BEND_WINDOW_MM } from '../recipe/landmarks.ts';

/** @param crest of the left shoulder, from the neck outwards @param acromion beyond which the outline bends again */
export function findNeckInflection(crest: Line, acromion: Vec3): Vec3 {
  const beyond = lengthTo(crest, acromion);
  const inner = crest.points.filter((_, i) => (crest.lengths[i] ?? 0) < beyond);
  // Seen from the front: how deep the crest lies says nothing about its outline.
  const outline = lineThrough(inner.map(([x, y]) => [x, y, 0]));
  const share = sharpestBend(outline, BEND_WINDOW_MM.neck * 0.001, [-1, -1, 0]);
  const [x, y] = placeAlong(outline, share);
  return inner.reduce((best, point) =>
    Math.hypot(point[0] - x, point[1] - y) < Math.hypot(best[0] - x, best[1] - y) ? point : best,
  );
}
