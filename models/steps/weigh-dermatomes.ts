// How much every vertex of the skin belongs to each nerve root: what tints it when the roots are shown.

import { mirrored } from '#anatomy/vec3.ts';
import { DERMATOME_IDS, type DermatomeId } from '#protocol/vocabulary.ts';
import type { Vec3 } from '../bust.ts';
import { evened } from '../geometry/evened.ts';
import { refined } from '../geometry/refine.ts';
import { distanceInside, neighboursOf } from '../geometry/side-of-loop.ts';
import { laidOnSkin, splineThrough } from '../geometry/spline.ts';
import type { Surface } from '../geometry/surface.ts';
import type { Landmarks } from '../landmarks.ts';
import { DERMATOME_LINES, DERMATOME_RAMP_MM, type DermatomeLine } from '../recipe/dermatomes.ts';
import { type Board, stick } from './pin.ts';
import type { Curves } from './trace-curves.ts';

const MM = 0.001;
const LOOP_SPACING_M = 0.0008;
/** The packed skin is thinned where it is flat: borders are drawn on a finer copy of it. */
const FINE_M = 0.003;

/** From the outermost line inwards: what lies between a line and the next one, and inside the last. */
const BETWEEN: readonly DermatomeId[] = ['C3', 'C2', 'V3', 'V2', 'V1'];

/**
 * Five numbers from 0 to 1 a vertex, in the order of DERMATOME_IDS; they sum to 1 on head and neck, to 0 on shoulders and chest.
 * @param surface the skin as decoded from head.glb
 * @throws when a line cannot be drawn; the message names it
 */
export function weighDermatomes(surface: Surface, landmarks: Landmarks, curves: Curves, lines = DERMATOME_LINES): Float64Array {
  const fine = refined(surface, FINE_M);
  const board: Board = { surface: fine, curves, places: new Map(Object.entries(landmarks).map(([name, { at }]) => [name, at])) };
  const around = neighboursOf(fine);
  const count = surface.positions.length / 3;
  // Inside the first line, inside both of the first two, and so on: what falls away from one to the next is the root between them.
  const inside = new Float64Array(count).fill(1);
  const weights = new Float64Array(count * DERMATOME_IDS.length);
  lines.forEach((line, n) => {
    const { loop, core } = drawnLine(board, line);
    const depth = evened(fine, distanceInside(fine, laidOnSkin(fine, loop, LOOP_SPACING_M, true), core, around), around);
    for (let v = 0; v < count; v++) {
      const before = inside[v] ?? 0;
      const here = Math.min(before, Math.max(0.5 + (depth[v] ?? 0) / (DERMATOME_RAMP_MM * MM), 0));
      inside[v] = here;
      if (n > 0) weights[v * DERMATOME_IDS.length + channelOf(n - 1)] = before - here;
      if (n === lines.length - 1) weights[v * DERMATOME_IDS.length + channelOf(n)] = here;
    }
  });
  return weights;
}

function channelOf(between: number): number {
  const id = BETWEEN[between];
  if (!id) throw new Error('skin areas: more lines than roots');
  return DERMATOME_IDS.indexOf(id);
}

function drawnLine(board: Board, { name, pins, inside }: DermatomeLine): { readonly loop: readonly Vec3[]; readonly core: Vec3 } {
  try {
    const left = pins.map((pin) => stick(board, pin));
    // First and last pin lie on the midline; the others come back mirrored.
    const right = left.slice(1, -1).map(mirrored).reverse();
    return { loop: splineThrough([...left, ...right], true), core: stick(board, inside) };
  } catch (error) {
    throw new Error(`skin areas, ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
