// Lines in space: lengths, nearest places and bends.
import { describe, expect, it } from 'vitest';
import { distance } from '#anatomy/vec3.ts';
import type { Vec3 } from '../../../models/bust.ts';
import { gapTo, lengthOf, lengthTo, lineThrough, placeAlong, sharpestBend } from '../../../models/geometry/line.ts';
import { laidOnSkin, splineThrough } from '../../../models/geometry/spline.ts';
import { tapeAround } from '../../../models/geometry/tape.ts';
import { sphere } from '../shapes.ts';

const corner = lineThrough([
  [0, 0, 0],
  [0.1, 0, 0],
  [0.1, 0.1, 0],
]);

describe('a line', () => {
  it('knows its length and the places along it', () => {
    expect(lengthOf(corner)).toBeCloseTo(0.2);
    expect(placeAlong(corner, 0.15)).toEqual([0.1, expect.closeTo(0.05), 0]);
    expect(placeAlong(corner, 9)).toEqual([0.1, 0.1, 0]);
  });

  it('knows where it passes a place, and how closely', () => {
    expect(lengthTo(corner, [0.04, -0.02, 0])).toBeCloseTo(0.04);
    expect(gapTo(corner, [0.04, -0.02, 0])).toBeCloseTo(0.02);
  });
});

describe('sharpestBend', () => {
  it('finds the corner', () => {
    expect(sharpestBend(corner, 0.02, [1, -1, 0])).toBeCloseTo(0.1, 3);
  });

  it('takes no hollow for an edge', () => {
    expect(() => sharpestBend(corner, 0.02, [-1, 1, 0])).toThrow(/no such bend/);
  });

  it('refuses a line shorter than the window it is judged over', () => {
    expect(() => sharpestBend(corner, 1, [1, -1, 0])).toThrow(/shorter/);
  });
});

describe('a spline', () => {
  const places = Array.from({ length: 12 }, (_, i): Vec3 => {
    const angle = (Math.PI * i) / 6;
    return [0.05 * Math.cos(angle), 0.05 * Math.sin(angle), 0];
  });

  it('passes through its places and closes', () => {
    const smooth = splineThrough(places, true);
    for (const place of places) expect(Math.min(...smooth.map((point) => distance(point, place)))).toBeLessThan(1e-9);
    expect(distance(smooth[0] ?? [9, 9, 9], smooth.at(-1) ?? [9, 9, 9])).toBeLessThan(0.02);
  });

  it('lies on the skin, its points no further apart than asked', () => {
    const laid = laidOnSkin(sphere(0.05), splineThrough(places, true), 0.002, true);
    for (const point of laid) expect(Math.hypot(...point)).toBeCloseTo(0.05, 3);
    laid.forEach((point, i) => {
      expect(distance(point, laid[(i + 1) % laid.length] ?? point)).toBeLessThan(0.0023);
    });
  });
});

describe('tapeAround', () => {
  it('bridges hollows', () => {
    const star = Array.from({ length: 12 }, (_, i): Vec3 => {
      const [radius, angle] = [i % 2 === 0 ? 1 : 0.3, (Math.PI * i) / 6];
      return [radius * Math.cos(angle), 0, radius * Math.sin(angle)];
    });
    expect(tapeAround(star, [0, 1, 0])).toBeCloseTo(6, 9);
  });
});
