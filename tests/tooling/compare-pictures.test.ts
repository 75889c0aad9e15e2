// Proves the comparison of pictures on made-up ones: blind to scattered noise, sharp for one small thing amiss.
import { describe, expect, it } from 'vitest';
import { comparePictures, type Picture } from '../browser/pictures/compare-pictures.ts';

const SIDE = 128;

/** A grey square with everything that `paint` returns true for in black. */
function picture(paint: (x: number, y: number) => boolean): Picture {
  const data = new Uint8Array(SIDE * SIDE * 4).fill(255);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) data.fill(paint(x, y) ? 0 : 180, (y * SIDE + x) * 4, (y * SIDE + x) * 4 + 3);
  }
  return { width: SIDE, height: SIDE, data };
}

const disc = (cx: number, cy: number) => (x: number, y: number) => Math.hypot(x - cx, y - cy) < 5;
const plain = picture(() => false);

describe('two pictures', () => {
  it('agree when they are the same', () => {
    expect(
      comparePictures(
        plain,
        picture(() => false),
      ).complaint,
    ).toBeNull();
  });

  it('agree when single pixels differ here and there', () => {
    expect(
      comparePictures(
        plain,
        picture((x, y) => x % 17 === 0 && y % 19 === 0),
      ).complaint,
    ).toBeNull();
  });

  it('differ when a disc of ten pixels is missing, and the place is told', () => {
    const { complaint, drawing } = comparePictures(picture(disc(60, 40)), plain);
    expect(complaint).toMatch(/around \((?:56|64), (?:32|40|48)\)/);
    expect(drawing).not.toBeNull();
  });

  it.each([2, 3, 6])('differ when it moved by %i pixels', (by) => {
    expect(comparePictures(picture(disc(60, 40)), picture(disc(60 + by, 40))).complaint).not.toBeNull();
  });

  it('differ when their sizes do', () => {
    expect(comparePictures(plain, { ...plain, height: SIDE - 1 }).complaint).toContain('128 x 127');
  });
});
