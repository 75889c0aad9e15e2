// How much every vertex of the skin belongs to each of the four areas: what tints them and tells which one is pointed at.

import { mirrored } from '#anatomy/vec3.ts';
import { REGION_IDS } from '#protocol/vocabulary.ts';
import type { Vec3 } from '../bust.ts';
import { evened } from '../geometry/evened.ts';
import { refined } from '../geometry/refine.ts';
import { distanceInside, neighboursOf } from '../geometry/side-of-loop.ts';
import { laidOnSkin, splineThrough } from '../geometry/spline.ts';
import type { Surface } from '../geometry/surface.ts';
import type { Landmarks } from '../landmarks.ts';
import { RAMP_MM, REGION_BORDERS, type RegionBorder } from '../recipe/regions.ts';
import { type Board, stick } from './pin.ts';
import type { Curves } from './trace-curves.ts';

const MM = 0.001;
const LOOP_SPACING_M = 0.0008;
/** The packed skin is thinned where it is flat: borders are drawn on a finer copy of it. */
const FINE_M = 0.0025;

/** Four numbers from 0 to 1 a vertex, in the order of REGION_IDS: half on a border, rising straight inwards (see RAMP_MM). */
export function weighRegions(surface: Surface, landmarks: Landmarks, curves: Curves): Float64Array {
  const places = new Map(Object.entries(landmarks).map(([name, { at }]) => [name, at]));
  const fine = refined(surface, FINE_M);
  const board: Board = { surface: fine, curves, places };
  const count = surface.positions.length / 3;
  const weights = new Float64Array(count * REGION_IDS.length);
  const around = neighboursOf(fine);
  for (const border of REGION_BORDERS) {
    const channel = REGION_IDS.indexOf(border.id);
    const inside = stick(board, border.inside);
    for (const [loop, core] of loopsOf(board, border, inside)) {
      const depth = evened(fine, distanceInside(fine, laidOnSkin(fine, loop, LOOP_SPACING_M, true), core, around), around);
      for (let v = 0; v < count; v++) {
        const at = v * REGION_IDS.length + channel;
        weights[at] = Math.max(weights[at] ?? 0, Math.min(Math.max(0.5 + (depth[v] ?? 0) / (RAMP_MM * MM), 0), 1));
      }
    }
  }
  return weights;
}

function loopsOf(board: Board, { across, pins }: RegionBorder, inside: Vec3): readonly (readonly [readonly Vec3[], Vec3])[] {
  const left = pins.map((pin) => stick(board, pin));
  if (!across)
    return [left, left.map(mirrored)].map((places, i) => [splineThrough(places, true), i === 0 ? inside : mirrored(inside)]);
  // First and last pin lie on the midline; the others come back mirrored.
  const right = left.slice(1, -1).map(mirrored).reverse();
  return [[splineThrough([...left, ...right], true), inside]];
}
