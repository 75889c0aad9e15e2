// The line from a point to its panel, and how it runs behind what stands in it.
import { describe, expect, it } from 'vitest';
import { pathClearOf } from '#panels/leader-line.ts';

const LINE = [
  { x: 100, y: 200 },
  { x: 300, y: 100 },
  { x: 340, y: 100 },
];
const box = (left: number, top: number) => ({ left, top, right: left + 16, bottom: top + 20 });
const WHOLE = 'M100 200L300 100M300 100L340 100';

describe('the line to the panel', () => {
  it('is drawn corner by corner', () => {
    expect(pathClearOf(LINE, [])).toBe(WHOLE);
    expect(pathClearOf([], [box(0, 0)])).toBe('');
  });

  it.each([
    ['above the slant, within its bounds', box(120, 110)],
    ['below the slant, within its bounds', box(260, 160)],
    ['beyond its end', box(344, 90)],
    ['before its beginning', box(40, 190)],
    ['under its level stretch', box(310, 104)],
  ])('passes a box by: %s', (_, where) => {
    expect(pathClearOf(LINE, [where])).toBe(WHOLE);
  });

  it.each([
    ['in its slanting stretch', [box(192, 140)], 'M100 200L190 155M210 145L300 100M300 100L340 100'],
    ['in its level stretch', [box(312, 90)], 'M100 200L300 100M300 100L310 100M330 100L340 100'],
    ['at its very end', [box(332, 90)], 'M100 200L300 100M300 100L330 100'],
    ['over its beginning', [box(92, 190)], 'M110 195L300 100M300 100L340 100'],
    ['two, the further one first', [box(332, 90), box(192, 140)], 'M100 200L190 155M210 145L300 100M300 100L330 100'],
    ['two that lie over each other', [box(312, 90), box(316, 92)], 'M100 200L300 100M300 100L310 100M334 100L340 100'],
  ])('is not drawn where a box stands in it, with a little air: %s', (_, boxes, path) => {
    expect(pathClearOf(LINE, boxes)).toBe(path);
  });
});
