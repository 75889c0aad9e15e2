// The named direction is the patient's side that is in view.
import { describe, expect, it } from 'vitest';
import { bearingOf } from '#anatomy/bearing.ts';

describe('the bearing of a camera', () => {
  it.each([
    [0, 'front'],
    [20, 'front'],
    [30, 'front-left'],
    [90, 'left'],
    [135, 'back-left'],
    [180, 'back'],
    [-180, 'back'],
    [-135, 'back-right'],
    [-90, 'right'],
    [270, 'right'],
    [-40, 'front-right'],
    [359, 'front'],
    [720 + 91, 'left'],
  ])('at %d degrees is %s', (azimuth, bearing) => {
    expect(bearingOf(azimuth)).toBe(bearing);
  });

  it('swaps left and right when the camera is mirrored', () => {
    for (let azimuth = 5; azimuth < 180; azimuth += 5) {
      const swapped = bearingOf(azimuth).replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'));
      expect(bearingOf(-azimuth), `${azimuth}`).toBe(swapped);
    }
  });
});
