// Straight lines over the skin: their course, their length, and where they stop.
import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../../models/geometry/line.ts';
import { pointAlong, pointWhere, section } from '../../../models/geometry/section.ts';
import { nearestSkinPoint } from '../../../models/geometry/skin-point.ts';
import { LEVEL, SAGITTAL, UP, upAndSideways, walkIn, walkStraight } from '../../../models/geometry/walk.ts';
import { onSphere, sheet, sphere } from '../shapes.ts';

const RADIUS = 0.1;
const ball = sphere(RADIUS);
const front = nearestSkinPoint(ball, [0, 0, RADIUS]);

describe('section', () => {
  it('goes all the way round a sphere and no further', () => {
    const line = section(ball, front, { plane: LEVEL, toward: [1, 0, 0], atMost: 2 });
    expect(lengthOf(line) / (2 * Math.PI * RADIUS)).toBeCloseTo(1, 2);
  });

  it('keeps to its plane', () => {
    const line = section(ball, front, { plane: SAGITTAL, toward: UP, atMost: 0.1 });
    for (const [x] of line.points) expect(x).toBeCloseTo(front.at[0], 9);
  });

  it('sets out the way it was told', () => {
    expect(section(ball, front, { plane: LEVEL, toward: [1, 0, 0], atMost: 0.05 }).points.at(-1)?.[0]).toBeGreaterThan(0.03);
    expect(section(ball, front, { plane: LEVEL, toward: [-1, 0, 0], atMost: 0.05 }).points.at(-1)?.[0]).toBeLessThan(-0.03);
  });

  it('ends at a border', () => {
    const flat = sheet(0.1);
    const line = section(flat, nearestSkinPoint(flat, [0, 0, 0]), { plane: [0, 0, 1], toward: [1, 0, 0], atMost: 1 });
    expect(lengthOf(line)).toBeCloseTo(0.05, 6);
  });

  it('can set out from a corner shared by many triangles', () => {
    const corner = nearestSkinPoint(ball, onSphere(RADIUS, Math.PI / 2, 0));
    for (const toward of [UP, [0, -1, 0]] as const) {
      expect(lengthOf(section(ball, corner, { plane: SAGITTAL, toward, atMost: 0.05 }))).toBeGreaterThanOrEqual(0.05);
    }
  });
});

describe('a point along a line', () => {
  it('lies on the surface at the length asked for', () => {
    const line = section(ball, front, { plane: SAGITTAL, toward: UP, atMost: 0.06 });
    const point = pointAlong(ball, line, 0.05);
    expect(Math.asin(point.at[1] / RADIUS) * RADIUS).toBeCloseTo(0.05, 4);
    expect(point.barycentric.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('is refused beyond the end', () => {
    const line = section(ball, front, { plane: SAGITTAL, toward: UP, atMost: 0.02 });
    expect(() => pointAlong(ball, line, 0.5)).toThrow(/shorter/);
  });

  it('is found where a value changes its sign, or not at all', () => {
    const line = section(ball, front, { plane: SAGITTAL, toward: UP, atMost: 0.06 });
    expect(pointWhere(ball, line, ([, y]) => y - 0.04)?.at[1]).toBeCloseTo(0.04, 6);
    expect(pointWhere(ball, line, ([, y]) => y + 1)).toBeUndefined();
  });
});

describe('walking', () => {
  it('keeps its height on a level walk', () => {
    const start = nearestSkinPoint(ball, onSphere(RADIUS, 1.2, 0.1));
    expect(walkIn(ball, start, LEVEL, [1, 0, 0], 0.03).at[1]).toBeCloseTo(start.at[1], 9);
  });

  it('gains as much height as breadth on a diagonal', () => {
    const there = walkStraight(ball, front, upAndSideways(front, [1, 0, 0]), 0.015);
    expect(there.at[0]).toBeCloseTo(there.at[1] - front.at[1], 4);
    expect(there.at[0]).toBeGreaterThan(0.01);
  });
});
