// The relief of the fibres repeats without a seam, and its lines run along the muscle.
import { describe, expect, it } from 'vitest';
import { fibreRelief } from '#scene/under/fibre-texture.ts';

const SIZE = 128;
const { height } = fibreRelief(SIZE);
const at = (column: number, row: number): number => height[(row % SIZE) * SIZE + (column % SIZE)] ?? Number.NaN;

/** The mean step from texel to texel across a line of columns or rows. */
function meanStep(step: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < SIZE; i++) sum += Math.abs(step(i));
  return sum / SIZE;
}

describe('fibreRelief', () => {
  it('goes on over its edges as it does within', () => {
    const seam = meanStep((row) => at(SIZE, row) - at(SIZE - 1, row));
    const within = meanStep((row) => at(51, row) - at(50, row));
    expect(seam).toBeLessThan(within * 2);
    const seamAlong = meanStep((column) => at(column, SIZE) - at(column, SIZE - 1));
    const withinAlong = meanStep((column) => at(column, 51) - at(column, 50));
    expect(seamAlong).toBeLessThan(withinAlong * 2);
  });

  it('changes much across the fibres and little along them', () => {
    const millimetre = { across: SIZE / 24, along: SIZE / 180 };
    const across = meanStep((row) => at(60 + Math.round(millimetre.across), row) - at(60, row)) / 1;
    const along = meanStep((column) => at(column, 61) - at(column, 60)) * millimetre.along;
    expect(across).toBeGreaterThan(along * 4);
  });
});
