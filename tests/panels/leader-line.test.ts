// The line from a point to its panel, and which boxes it would run through.
import { describe, expect, it } from 'vitest';
import { crosses, pathOf } from '#panels/leader-line.ts';

const LINE = [
  { x: 100, y: 200 },
  { x: 300, y: 100 },
  { x: 336, y: 100 },
];
const box = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

describe('the line to the panel', () => {
  it('is drawn corner by corner', () => {
    expect(pathOf(LINE)).toBe('M100 200L300 100L336 100');
    expect(pathOf([])).toBe('');
  });

  it.each([
    ['in its slanting stretch', box(180, 140), true],
    ['in its level stretch', box(290, 92), true],
    ['at its very end', box(330, 90), true],
    ['above the slant, within its bounds', box(120, 110), false],
    ['below the slant, within its bounds', box(250, 170), false],
    ['beyond its end', box(340, 90), false],
    ['before its beginning', box(40, 190), false],
    ['under its level stretch', box(304, 104), false],
  ])('runs through a box or not: %s', (_, where, met) => {
    expect(crosses(LINE, where)).toBe(met);
  });

  it('runs through nothing where there is none', () => {
    expect(crosses([], box(0, 0))).toBe(false);
  });
});
