// Takes the cut skin along to another figure of the same mesh. The foot keeps its height, so that every figure stands on the same ground.
import { smoothstep } from '../geometry/smoothstep.ts';
import { cutHeight, STANDING } from '../recipe/bust.ts';
import type { Cut } from './cut-bust.ts';

/**
 * The same facets, every vertex moved as the skin at its place moves.
 * @param from the uncut skin that was cut, metres @param to the uncut skin of the other figure, same vertex numbers
 */
export function carryCut(cut: Cut, from: Float64Array, to: Float64Array): Cut {
  const positions = Float64Array.from(cut.positions);
  const { origin } = cut;
  const moved = (v: number, axis: number): number => (to[v * 3 + axis] ?? 0) - (from[v * 3 + axis] ?? 0);
  for (let v = 0; v < positions.length / 3; v++) {
    const [a, b, share] = [origin.from[v] ?? 0, origin.to[v] ?? 0, origin.share[v] ?? 0];
    const rises = risingShare(positions[v * 3] ?? 0, positions[v * 3 + 1] ?? 0);
    for (let axis = 0; axis < 3; axis++) {
      const shift = moved(a, axis) * (1 - share) + moved(b, axis) * share;
      positions[v * 3 + axis] = (positions[v * 3 + axis] ?? 0) + shift * (axis === 1 ? rises : 1);
    }
  }
  return { ...cut, positions };
}

/** How much of its rise or fall a place keeps: none at the foot, all a hand's breadth above it. Metres. */
export function risingShare(x: number, y: number): number {
  return smoothstep(STANDING.from, STANDING.to, y - cutHeight(x));
}
