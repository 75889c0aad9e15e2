// A marker lies on the skin: the fitted patch follows a curved surface to fractions of a millimetre.
import { describe, expect, it } from 'vitest';
import type { Point } from '#anatomy/manifest.ts';
import { fitPatch, frameOn, type Patch } from '#scene/surface-fit.ts';

/** A square of skin of 3 mm mesh around the origin, facing +Z, raised by `height`. */
function skin(height: (x: number, y: number) => number): { positions: number[]; normals: number[] } {
  const positions: number[] = [];
  const normals: number[] = [];
  for (let x = -0.018; x <= 0.018; x += 0.003) {
    for (let y = -0.018; y <= 0.018; y += 0.003) {
      positions.push(x, y, height(x, y));
      normals.push(0, 0, 1);
    }
  }
  return { positions, normals };
}

const heightOf = ({ curve, slope }: Patch, u: number, v: number): number =>
  curve[0] * u * u + curve[1] * u * v + curve[2] * v * v + slope[0] * u + slope[1] * v;

const UP: Point = [0, 0, 1];

describe('fitPatch', () => {
  it('finds the curve of a saddle exactly', () => {
    const saddle = (x: number, y: number): number => 4 * x * x - 3 * y * y + 2 * x * y;
    const { positions, normals } = skin(saddle);
    const patch = fitPatch([0, 0, 0], UP, positions, normals);
    expect(patch.right).toEqual([1, 0, 0]);
    expect(heightOf(patch, 0.004, -0.005)).toBeCloseTo(saddle(0.004, -0.005), 9);
  });

  it('follows a forehead of 80 mm radius within 0.1 mm over a ring of 6 mm', () => {
    const forehead = (x: number, y: number): number => Math.sqrt(0.08 ** 2 - x * x - y * y) - 0.08;
    const { positions, normals } = skin(forehead);
    const patch = fitPatch([0, 0, 0], UP, positions, normals);
    for (const [u, v] of [
      [0.006, 0],
      [0, 0.006],
      [-0.004, 0.004],
    ] as const) {
      expect(Math.abs(heightOf(patch, u, v) - forehead(u, v))).toBeLessThan(0.0001);
    }
  });

  it('is not pulled up by an ear behind the point', () => {
    const { positions, normals } = skin(() => 0);
    for (let y = -0.006; y <= 0.006; y += 0.001) {
      positions.push(-0.006, y, 0.007);
      normals.push(-1, 0, 0.2);
    }
    const patch = fitPatch([0, 0, 0], UP, positions, normals);
    expect(Math.abs(heightOf(patch, -0.006, 0))).toBeLessThan(1e-9);
  });

  it('does not follow the skin into a fold', () => {
    const fold = (x: number): number => (x > 0.002 ? (x - 0.002) * 3 : 0);
    const { positions, normals } = skin(fold);
    const patch = fitPatch([0, 0, 0], UP, positions, normals);
    expect(Math.abs(heightOf(patch, 0.005, 0))).toBeLessThan(0.0025);
  });

  it('is flat where there is too little skin to tell', () => {
    const patch = fitPatch([0, 0, 0], UP, [0.001, 0, 0.001], [0, 0, 1]);
    expect(patch.curve).toEqual([0, 0, 0]);
    expect(patch.slope).toEqual([0, 0]);
  });
});

describe('frameOn', () => {
  it('keeps shapes upright on the face and turns their tops forward on the shoulder', () => {
    expect(frameOn([0, 0, 1]).up).toEqual([0, 1, 0]);
    expect(frameOn([0, 1, 0]).up[2]).toBeCloseTo(1, 9);
  });
});
