// The point that lies furthest in some way.
import type { Vec3 } from '../bust.ts';

/** @throws when no point is where one is looked for */
export function extreme(points: readonly Vec3[], of: (at: Vec3) => number, where: (at: Vec3) => boolean = () => true): Vec3 {
  let best: Vec3 | undefined;
  for (const point of points) if (where(point) && (!best || of(point) > of(best))) best = point;
  if (!best) throw new Error('no point of the bust lies where a landmark is looked for');
  return best;
}
