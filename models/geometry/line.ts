// A polyline in space and how far along it one is. Pure.

import { between, distance, dot, subtract, unit } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';

export interface Line {
  readonly points: readonly Vec3[];
  /** Metres along the line from its start to each point. */
  readonly lengths: readonly number[];
}

export function lineThrough(points: readonly Vec3[]): Line {
  let walked = 0;
  const lengths = points.map((point, i) => {
    walked += distance(points[i - 1] ?? point, point);
    return walked;
  });
  return { points, lengths };
}

export function lengthOf(line: Line): number {
  return line.lengths[line.lengths.length - 1] ?? 0;
}

/** The place so many metres along a line; its ends beyond them. */
export function placeAlong(line: Line, metres: number): Vec3 {
  const found = line.lengths.findIndex((walked) => walked >= metres);
  const end = found < 0 ? line.points.length - 1 : Math.max(found, 1);
  const [a, b] = [line.points[end - 1], line.points[end]];
  if (!a || !b) throw new Error('a line needs two points');
  const [from, to] = [line.lengths[end - 1] ?? 0, line.lengths[end] ?? 0];
  return between(a, b, to > from ? Math.min(Math.max((metres - from) / (to - from), 0), 1) : 0);
}

/** How far from its start, in metres, a line passes nearest to a place. */
export function lengthTo(line: Line, place: Vec3): number {
  return nearestOn(line, place).walked;
}

/** The place of a line nearest to another place. */
export function nearestPlace(line: Line, place: Vec3): Vec3 {
  return placeAlong(line, lengthTo(line, place));
}

/** How far a line stays from a place, metres. */
export function gapTo(line: Line, place: Vec3): number {
  return nearestOn(line, place).gap;
}

function nearestOn(line: Line, place: Vec3): { readonly gap: number; readonly walked: number } {
  let best = { gap: Number.POSITIVE_INFINITY, walked: 0 };
  for (let end = 1; end < line.points.length; end++) {
    const [a, b] = [line.points[end - 1], line.points[end]];
    if (!a || !b) continue;
    const along = subtract(b, a);
    const share = Math.min(Math.max(dot(subtract(place, a), along) / (dot(along, along) || 1), 0), 1);
    const gap = distance(place, between(a, b, share));
    const start = line.lengths[end - 1] ?? 0;
    if (gap < best.gap) best = { gap, walked: start + share * ((line.lengths[end] ?? 0) - start) };
  }
  return best;
}

const BEND_STEP_M = 0.00025;
const STRAIGHT_M = 1e-9;

/**
 * Metres from the start of the line to its sharpest bend: where the chords over half a window behind and ahead differ most in direction.
 * @param window metres of the line over which a bend is judged
 * @param bulging only bends whose peak points this way count: it tells an edge from a hollow
 * @throws when the line is shorter than the window or has no such bend
 */
export function sharpestBend(line: Line, window: number, bulging: Vec3): number {
  const half = window / 2;
  let best = { turn: -1, walked: Number.NaN };
  for (let walked = half; walked <= lengthOf(line) - half; walked += BEND_STEP_M) {
    const [behind, here, ahead] = [walked - half, walked, walked + half].map((metres) => placeAlong(line, metres));
    if (!behind || !here || !ahead || dot(subtract(here, between(behind, ahead, 0.5)), bulging) <= STRAIGHT_M) continue;
    const turn = Math.acos(Math.min(dot(unit(subtract(here, behind)), unit(subtract(ahead, here))), 1));
    if (turn > best.turn) best = { turn, walked };
  }
  if (Number.isNaN(best.walked)) throw new Error('the line has no such bend, or is shorter than the window it is judged over');
  return best.walked;
}
