// Where neck becomes shoulder, on outlines whose middle is known.
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../../models/bust.ts';
import { lineThrough } from '../../../models/geometry/line.ts';
import { findNeckInflection } from '../../../models/steps/find-neck-inflection.ts';

/** A neck that runs straight down, a quarter turn of the given radius, a level shoulder; depth says nothing about the outline. */
function outline(radius: number): readonly Vec3[] {
  const neck = Array.from({ length: 20 }, (_, i): Vec3 => [0.05, 0.04 - i * 0.002, 0.01 * (i % 2)]);
  const turn = Array.from({ length: 30 }, (_, i): Vec3 => {
    const angle = (Math.PI / 2) * (i / 30);
    return [0.05 + radius * (1 - Math.cos(angle)), -radius * Math.sin(angle), 0];
  });
  const shoulder = Array.from({ length: 40 }, (_, i): Vec3 => [0.05 + radius + i * 0.002, -radius, 0]);
  return [...neck, ...turn, ...shoulder];
}

describe('findNeckInflection', () => {
  it.each([0.03, 0.06])('is the middle of the turn, however wide: %d m', (radius) => {
    const [x, y] = findNeckInflection(lineThrough(outline(radius)), [0.05 + radius + 0.075, -radius, 0]);
    expect(x).toBeCloseTo(0.05 + radius * (1 - Math.SQRT1_2), 2);
    expect(y).toBeCloseTo(-radius * Math.SQRT1_2, 2);
  });

  it('does not mistake the shoulder turning into the arm for it', () => {
    const arm = Array.from({ length: 30 }, (_, i): Vec3 => [0.158, -0.03 - i * 0.002, 0]);
    const [x] = findNeckInflection(lineThrough([...outline(0.03), ...arm]), [0.155, -0.03, 0]);
    expect(x).toBeLessThan(0.07);
  });
});
