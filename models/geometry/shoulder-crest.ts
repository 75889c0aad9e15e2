// The crest of a shoulder: the line that, seen from the front, is the outline from the side of the neck to the deltoid.

import { vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { type Line, lineThrough } from './line.ts';
import { nearestSkinPoint } from './skin-point.ts';
import type { Surface } from './surface.ts';

const STEP_M = 0.004;
/** Down-and-outward range of the crest, in metres along that diagonal: from mid-neck, clear of jaw and ear, to the deltoid. */
const RANGE_M = [0.086, 0.275] as const;
/** Whatever lies this close under the outline belongs to the crest's breadth; its middle is taken. */
const BREADTH_M = 0.002;
const SMOOTHING = 4;

/** From the side of the neck outwards. @param side 1 for the patient's left, -1 for the right */
export function shoulderCrest(surface: Surface, side: 1 | -1): Line {
  const stations: Vec3[] = [];
  for (let down = RANGE_M[0]; down <= RANGE_M[1]; down += STEP_M) stations.push(topOf(surface, side, down));
  const smooth = stations.map((_, i) =>
    mean(stations.slice(Math.max(i - SMOOTHING, 0), i + SMOOTHING + 1), stations[i] ?? [0, 0, 0]),
  );
  return lineThrough(smooth.map(([x, y, z]) => nearestSkinPoint(surface, [x * side, y, z]).at));
}

/** The outline's point in one plane across the down-and-outward diagonal, as if it were on the left. */
function topOf({ positions, triangles }: Surface, side: 1 | -1, down: number): Vec3 {
  const cut: Vec3[] = [];
  const along = ([x, y]: Vec3): number => (x - y) / Math.SQRT2 - down;
  const short = (v: number): boolean => ((positions[v * 3] ?? 0) * side - (positions[v * 3 + 1] ?? 0)) / Math.SQRT2 - down < 0;
  for (let edge = 0; edge < triangles.length; edge++) {
    const [first, second] = [triangles[edge] ?? 0, triangles[edge % 3 === 2 ? edge - 2 : edge + 1] ?? 0];
    // Most edges lie clear of the plane: they are passed by before anything is made for them.
    if (short(first) === short(second)) continue;
    const a = outward(vectorAt(positions, first), side);
    if (a[0] < 0.03) continue;
    const b = outward(vectorAt(positions, second), side);
    const [from, to] = [along(a), along(b)];
    const share = from / (from - to);
    cut.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]);
  }
  const heights = cut.map(([x, y]) => x + y);
  const most = Math.max(...heights);
  const top = cut.filter((_, i) => (heights[i] ?? 0) > most - BREADTH_M);
  const depths = top.map(([, , z]) => z);
  const [x, y] = cut[heights.indexOf(most)] ?? [0, 0];
  return [x, y, (Math.min(...depths) + Math.max(...depths)) / 2];
}

/** Mean of the depths only: the outline itself is sharp, its place in depth is not. */
function mean(places: readonly Vec3[], here: Vec3): Vec3 {
  return [here[0], here[1], places.reduce((sum, [, , z]) => sum + z, 0) / places.length];
}

function outward([x, y, z]: Vec3, side: 1 | -1): Vec3 {
  return [x * side, y, z];
}
