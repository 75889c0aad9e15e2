// Points are carried by their own skin while a muscle works, and by nothing else.
import { describe, expect, it } from 'vitest';
import type { Point } from '#anatomy/manifest.ts';
import { ride } from '#scene/build/ride.ts';
import { TWO_HEADS } from './two-heads.ts';

const FACING: Point = [0, 0, 1];
const site = TWO_HEADS.sites[0];
if (!site) throw new Error('no site');
const shift = new Float32Array(30000);
site.triangle.forEach((vertex, k) => {
  shift.set([0, 0.001 * (k + 1), 0], vertex * 3);
});

describe('ride', () => {
  it('moves a point by its triangle, in proportion', () => {
    const [moved] = ride([site], [{ weight: 0.5, shift }], () => FACING);
    expect(moved?.at[1]).toBeCloseTo(site.at[1] + 0.5 * (0.5 * 0.001 + 0.25 * 0.002 + 0.25 * 0.003), 9);
    expect(moved?.normal).toEqual(FACING);
  });

  it('leaves the very points where nothing works, and those that an action does not reach', () => {
    const sites = [site];
    expect(ride(sites, [{ weight: 0, shift }], () => FACING)).toBe(sites);
    expect(ride(sites, [{ weight: 1, shift: new Float32Array(30000) }], () => FACING)[0]).toBe(site);
  });
});
