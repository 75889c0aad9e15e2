// Ties places under the skin to the skin around them, and takes them along when that skin shifts and turns. Knows no anatomy.

/** For place `p` the entries from `first[p]` to `first[p + 1]`: anchors and their weights, which sum to 1. */
export interface Hold {
  readonly first: Uint32Array;
  readonly anchors: Uint32Array;
  readonly weights: Float64Array;
}

/** Softens the nearest anchors, so that a place close under the skin follows a patch of it and not one corner. Metres. */
const SOFT_M = 0.004;
/** How far anchors reach: this much, and so many times the depth of the place. */
const REACH = { least: 0.012, timesDepth: 2.2 } as const;

/**
 * Weights fall with the sixth power of the distance and reach nought at the edge of the reach, which grows with depth: the deeper a place,
 * the wider the skin that carries it, without a step anywhere.
 * @param anchors three numbers an anchor, metres @param areas of skin each anchor stands for, so that crowded ones do not pull harder
 */
export function holdInside(anchors: Float64Array, areas: Float64Array, places: Float64Array): Hold {
  const count = places.length / 3;
  const squares = new Float64Array(areas.length);
  const first = new Uint32Array(count + 1);
  const held: number[] = [];
  const weights: number[] = [];
  for (let p = 0; p < count; p++) {
    const [x, y, z] = [places[p * 3] ?? 0, places[p * 3 + 1] ?? 0, places[p * 3 + 2] ?? 0];
    let least = Number.POSITIVE_INFINITY;
    for (let a = 0, i = 0; a < squares.length; a++, i += 3) {
      const dx = (anchors[i] ?? 0) - x;
      const dy = (anchors[i + 1] ?? 0) - y;
      const dz = (anchors[i + 2] ?? 0) - z;
      const square = dx * dx + dy * dy + dz * dz;
      squares[a] = square;
      if (square < least) least = square;
    }
    const reach = (REACH.least + REACH.timesDepth * Math.sqrt(least)) ** 2;
    const atEdge = 1 / (reach + SOFT_M ** 2) ** 3;
    const from = weights.length;
    let sum = 0;
    for (let a = 0; a < squares.length; a++) {
      const square = squares[a] ?? 0;
      if (square >= reach) continue;
      const weight = (1 / (square + SOFT_M ** 2) ** 3 - atEdge) * (areas[a] ?? 0);
      held.push(a);
      weights.push(weight);
      sum += weight;
    }
    for (let i = from; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / sum;
    first[p + 1] = weights.length;
  }
  return { first, anchors: Uint32Array.from(held), weights: Float64Array.from(weights) };
}

/**
 * The places as the anchors take them along: each anchor shifts them and turns them about itself.
 * @param from anchors as they were @param to as they are now @param turns nine numbers an anchor, a rotation row by row
 */
export function carried(
  places: Float64Array,
  hold: Hold,
  from: Float64Array,
  to: Float64Array,
  turns: Float64Array,
): Float64Array {
  const out = new Float64Array(places.length);
  for (let p = 0; p < places.length / 3; p++) {
    for (let i = hold.first[p] ?? 0; i < (hold.first[p + 1] ?? 0); i++) {
      const a = hold.anchors[i] ?? 0;
      const weight = hold.weights[i] ?? 0;
      const dx = (places[p * 3] ?? 0) - (from[a * 3] ?? 0);
      const dy = (places[p * 3 + 1] ?? 0) - (from[a * 3 + 1] ?? 0);
      const dz = (places[p * 3 + 2] ?? 0) - (from[a * 3 + 2] ?? 0);
      for (let axis = 0; axis < 3; axis++) {
        const row = a * 9 + axis * 3;
        const turned = (turns[row] ?? 0) * dx + (turns[row + 1] ?? 0) * dy + (turns[row + 2] ?? 0) * dz;
        out[p * 3 + axis] = (out[p * 3 + axis] ?? 0) + weight * ((to[a * 3 + axis] ?? 0) + turned);
      }
    }
  }
  return out;
}
