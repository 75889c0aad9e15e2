// Ties places under the skin to the skin around them: to which of its anchors each belongs, and how firmly. Knows no anatomy.

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
