// The way along the skin, on surfaces where it is known.
import { describe, expect, it } from 'vitest';
import { geodesic, geodesicDistance } from '#anatomy/geodesic.ts';
import { nearestSpot } from '#anatomy/skin-mesh.ts';
import { distance, dot, length } from '#anatomy/vec3.ts';
import { surfaceOf } from '../../models/geometry/surface.ts';
import { onSphere, sphere, tube } from '../models/shapes.ts';

const RADIUS = 0.08;
/** Of the length: what geodesic.ts promises. */
const PROMISED = 0.002;

describe('geodesicDistance', () => {
  it.each([
    [0.7, 0.3, 1.2, 1],
    [0.9, 0.3, 1.1, 1.4],
    [1.5, -0.4, 0.6, 0.5],
    [1.2, 0, 1.25, 0.2],
  ])('follows the great circle of a sphere (%d, %d to %d, %d)', (down1, round1, down2, round2) => {
    const ball = sphere(RADIUS);
    const [a, b] = [nearestSpot(ball, onSphere(RADIUS, down1, round1)), nearestSpot(ball, onSphere(RADIUS, down2, round2))];
    const exact = RADIUS * Math.acos(dot(a.at, b.at) / (length(a.at) * length(b.at)));
    expect(geodesicDistance(ball, a, b) / exact).toBeCloseTo(1, 2);
    expect(Math.abs(geodesicDistance(ball, a, b) / exact - 1)).toBeLessThan(PROMISED);
  });

  it.each([
    [0.02, 0, 0.06, 1.1],
    [0.05, 0.2, 0.051, 1.4],
  ])('follows the helix of a tube (%d, %d to %d, %d)', (y1, round1, y2, round2) => {
    const pipe = tube(0.06, 0.08);
    const at = (y: number, round: number) => nearestSpot(pipe, [0.06 * Math.sin(round), y, 0.06 * Math.cos(round)]);
    const exact = Math.hypot(0.06 * (round2 - round1), y2 - y1);
    expect(Math.abs(geodesicDistance(pipe, at(y1, round1), at(y2, round2)) / exact - 1)).toBeLessThan(PROMISED);
  });

  it('is the same in both directions', () => {
    const ball = sphere(RADIUS);
    const [a, b] = [nearestSpot(ball, onSphere(RADIUS, 0.8, 0)), nearestSpot(ball, onSphere(RADIUS, 1.3, 0.7))];
    expect(geodesicDistance(ball, a, b)).toBeCloseTo(geodesicDistance(ball, b, a), 6);
  });

  it('starts and ends at the points asked for', () => {
    const ball = sphere(RADIUS);
    const [a, b] = [nearestSpot(ball, onSphere(RADIUS, 0.8, 0)), nearestSpot(ball, onSphere(RADIUS, 1.3, 0.7))];
    const line = geodesic(ball, a, b);
    expect(distance(line[0] ?? b.at, a.at)).toBe(0);
    expect(distance(line.at(-1) ?? a.at, b.at)).toBe(0);
  });

  it('goes round what stands between, however long the way', () => {
    const ball = sphere(RADIUS);
    const [a, b] = [nearestSpot(ball, onSphere(RADIUS, Math.PI / 2, 0)), nearestSpot(ball, onSphere(RADIUS, Math.PI / 2, 3))];
    expect(Math.abs(geodesicDistance(ball, a, b) / (RADIUS * 3) - 1)).toBeLessThan(0.005);
  });

  it('says so when the skin does not join the two points', () => {
    const apart = surfaceOf([0, 0, 0, 0.01, 0, 0, 0, 0.01, 0, 0.02, 0, 0, 0.03, 0, 0, 0.02, 0.01, 0], [0, 1, 2, 3, 4, 5]);
    const [a, b] = [nearestSpot(apart, [0.002, 0.002, 0]), nearestSpot(apart, [0.022, 0.002, 0])];
    expect(() => geodesicDistance(apart, a, b)).toThrow(/no way along the skin/);
  });
});

describe('nearestSpot', () => {
  it('finds the point of the skin below a place, and the triangle that holds it', () => {
    const ball = sphere(RADIUS);
    const { at, triangle } = nearestSpot(ball, onSphere(RADIUS * 1.5, 1, 0.5));
    expect(distance(at, onSphere(RADIUS, 1, 0.5))).toBeLessThan(RADIUS * 0.01);
    expect(triangle).toBeLessThan(ball.triangles.length / 3);
  });

  it('stays on the rim where there is no skin below', () => {
    const flat = surfaceOf([0, 0, 0, 0.01, 0, 0, 0, 0.01, 0], [0, 1, 2]);
    expect(nearestSpot(flat, [0.005, -0.02, 0.003]).at).toEqual([0.005, 0, 0]);
  });

  it('says so when there is no skin', () => {
    expect(() => nearestSpot({ positions: [], triangles: [] }, [0, 0, 0])).toThrow('no triangles');
  });
});
