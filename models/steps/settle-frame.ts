// Brings the posed figure into the atlas frame: metres, origin midway between the tragions.

/**
 * Control decimetres into metres of the atlas frame: one move, one factor.
 * @param tragions control vertices of the left and right tragion
 * @param mmPerDm size of the figure; 100 would be hm08's own
 */
export function settleFrame(positions: Float64Array, tragions: readonly [number, number], mmPerDm: number): Float64Array {
  const scale = mmPerDm / 1000;
  const middle = [0, 1, 2].map(
    (axis) => ((positions[tragions[0] * 3 + axis] ?? 0) + (positions[tragions[1] * 3 + axis] ?? 0)) / 2,
  );
  return positions.map((value, i) => (value - (middle[i % 3] ?? 0)) * scale);
}
