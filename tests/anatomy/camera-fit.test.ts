// The maths that places buttons and camera: whatever a view promises to show is inside the part of the stage left clear.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clearPart,
  facesLens,
  fitView,
  type Insets,
  pixelsPerMetre,
  projectPoint,
  rayThrough,
  type Stage,
  standAt,
} from '#anatomy/camera-fit.ts';
import type { Point, View } from '#anatomy/manifest.ts';

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const FRONT: View = { target: [0, 0.02, 0], azimuthDeg: 0, elevationDeg: 0, halfSize: [0.2, 0.25] };
const STAGE: Stage = { width: 800, height: 600 };

const view = fc.record({
  target: fc.constant<Point>([0.01, -0.03, 0.02]),
  azimuthDeg: fc.integer({ min: -180, max: 180 }),
  elevationDeg: fc.integer({ min: -30, max: 60 }),
  halfSize: fc.tuple(fc.double({ min: 0.03, max: 0.5, noNaN: true }), fc.double({ min: 0.03, max: 0.5, noNaN: true })),
});
const stage = fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 200, max: 2000 }) });
const insets = fc.record({
  top: fc.integer({ min: 0, max: 1500 }),
  right: fc.integer({ min: 0, max: 1500 }),
  bottom: fc.integer({ min: 0, max: 1500 }),
  left: fc.integer({ min: 0, max: 1500 }),
});

/** The four corners of a view's box, on the plane through its target that faces the camera. */
function corners({ target, azimuthDeg, elevationDeg, halfSize }: View): Point[] {
  const right = standAt([0, 0, 0], azimuthDeg + 90, 0, 1);
  const up = standAt([0, 0, 0], azimuthDeg, elevationDeg + 90, 1);
  return [-1, 1].flatMap((a) =>
    [-1, 1].map((b): Point => {
      const [x, y] = [a * halfSize[0], b * halfSize[1]];
      return [target[0] + right[0] * x + up[0] * y, target[1] + right[1] * x + up[1] * y, target[2] + right[2] * x + up[2] * y];
    }),
  );
}

describe('fitView', () => {
  it('shows the whole box inside the part that panels leave clear, whatever the shapes', () => {
    fc.assert(
      fc.property(view, stage, insets, (aView, aStage, someInsets) => {
        const lens = fitView(aView, aStage, someInsets);
        const clear = clearPart(aStage, someInsets);
        for (const corner of corners(aView)) {
          const { x, y } = projectPoint(lens, aStage, corner);
          expect(Math.abs(x - aStage.width / 2 - clear.shift[0])).toBeLessThanOrEqual(clear.width / 2 + 1e-6);
          expect(Math.abs(y - aStage.height / 2 - clear.shift[1])).toBeLessThanOrEqual(clear.height / 2 + 1e-6);
        }
      }),
    );
  });

  it('fills the clear part in one direction but for a little air: the head is never smaller than it must be', () => {
    const lens = fitView(FRONT, STAGE, NONE);
    const top = projectPoint(lens, STAGE, [0, 0.27, 0]);
    expect(top.x).toBeCloseTo(400, 6);
    expect(top.y).toBeGreaterThan(0);
    expect(top.y).toBeLessThan(600 * 0.04);
  });

  it('keeps the target in the middle of what a bottom sheet leaves clear', () => {
    const lens = fitView(FRONT, STAGE, { ...NONE, bottom: 200 });
    expect(projectPoint(lens, STAGE, FRONT.target)).toEqual({ x: 400, y: 200 });
  });

  it('still shows a picture when the insets cover everything', () => {
    const lens = fitView(FRONT, STAGE, { top: 600, right: 800, bottom: 600, left: 800 });
    expect(lens.position.every(Number.isFinite)).toBe(true);
    expect(projectPoint(lens, STAGE, FRONT.target)).toEqual({ x: 400, y: 300 });
  });
});

describe('projectPoint', () => {
  it("puts the patient's left on the viewer's right in front, and on the viewer's left from behind", () => {
    const left: Point = [0.1, 0, 0];
    expect(projectPoint(fitView(FRONT, STAGE, NONE), STAGE, left).x).toBeGreaterThan(400);
    expect(projectPoint(fitView({ ...FRONT, azimuthDeg: 180 }, STAGE, NONE), STAGE, left).x).toBeLessThan(400);
  });

  it('agrees with the scale it reports', () => {
    const lens = fitView(FRONT, STAGE, NONE);
    const here = projectPoint(lens, STAGE, [0, 0, 0.1]);
    const there = projectPoint(lens, STAGE, [0.01, 0, 0.1]);
    expect(there.x - here.x).toBeCloseTo(0.01 * pixelsPerMetre(lens, STAGE, [0, 0, 0.1]), 6);
  });
});

describe('rayThrough', () => {
  it('meets the point that appears there', () => {
    fc.assert(
      fc.property(view, stage, insets, (aView, aStage, someInsets) => {
        const lens = fitView(aView, aStage, someInsets);
        const point: Point = [0.04, 0.05, -0.03];
        const { x, y } = projectPoint(lens, aStage, point);
        const ray = rayThrough(lens, aStage, x, y);
        const away = point.map((value, i) => value - (lens.position[i] ?? 0));
        const length = Math.hypot(...away);
        for (const [i, value] of away.entries()) expect(value / length).toBeCloseTo(ray[i] ?? Number.NaN, 9);
      }),
    );
  });
});

describe('facesLens', () => {
  const lens = fitView(FRONT, STAGE, NONE);
  it('is true for skin turned to the viewer and false for skin turned away or seen edge on', () => {
    expect(facesLens(lens, [0, 0, 0.1], [0, 0, 1])).toBe(true);
    expect(facesLens(lens, [0, 0, -0.1], [0, 0, -1])).toBe(false);
    expect(facesLens(lens, [0.08, 0.02, 0], [1, 0, 0])).toBe(false);
  });
  it('follows the camera round the head', () => {
    const fromLeft = fitView({ ...FRONT, azimuthDeg: 90 }, STAGE, NONE);
    expect(facesLens(fromLeft, [0.08, 0, 0], [1, 0, 0])).toBe(true);
  });
});
