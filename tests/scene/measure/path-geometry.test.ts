// The ruler's line as a band: two sides a point, a tick over each end, nothing where there is no way.
import { describe, expect, it } from 'vitest';
import type { Point } from '#anatomy/manifest.ts';
import { pathGeometry } from '#scene/measure/path-geometry.ts';

const PATH: readonly Point[] = [
  [0, 0, 0],
  [0.01, 0, 0],
  [0.01, 0, 0],
  [0.02, 0.01, 0],
];
const UP: Point = [0, 0, 1];

describe('pathGeometry', () => {
  it('has two sides for every point of the line and of the ticks', () => {
    const geometry = pathGeometry(PATH, [UP, UP]);
    expect(geometry.getAttribute('position').count).toBe((3 + 3 + 3) * 2);
    const sides = Array.from(geometry.getAttribute('side').array);
    expect(sides.filter((side) => side === 1)).toHaveLength(sides.length / 2);
    expect(geometry.index?.count).toBe((2 + 2 + 2) * 6);
  });

  it('lays the ticks on the skin, across the line', () => {
    const position = pathGeometry(PATH, [UP, UP]).getAttribute('position');
    const first = [6, 10].map((i) => [position.getX(i), position.getY(i), position.getZ(i)]);
    expect(first.map(([x = 1]) => x)).toEqual([0, 0]);
    expect(Math.abs((first[0]?.[1] ?? 0) - (first[1]?.[1] ?? 0))).toBeCloseTo(0.0048, 6);
  });

  it('is empty for a line without length', () => {
    expect(pathGeometry([PATH[0] ?? UP, PATH[0] ?? UP], [UP, UP]).getAttribute('position').count).toBe(0);
  });
});
