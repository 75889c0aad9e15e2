// Proves on a real picture that the comparison notices what matters: one marker gone, one marker moved by three pixels.
import { describe, expect } from 'vitest';
import { lookFrom, spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test, WHOLE } from '../atlas.ts';
import { readPicture } from './baselines.ts';
import { comparePictures, type Picture } from './compare-pictures.ts';

const HALF = 7;
const MOVED_PX = 3;

/** A copy in which the square about (x, y) shows what stands `dx`, `dy` pixels away from it. */
function withPatch(picture: Picture, x: number, y: number, dx: number, dy: number): Picture {
  const data = picture.data.slice();
  for (let row = -HALF; row <= HALF; row++) {
    for (let column = -HALF; column <= HALF; column++) {
      const to = ((y + row) * picture.width + x + column) * 4;
      const from = ((y + row + dy) * picture.width + x + column + dx) * 4;
      data.set(picture.data.subarray(from, from + 4), to);
    }
  }
  return { ...picture, data };
}

describe.for([
  ['a desk', DESKTOP],
  ['a phone', PHONE],
] as const)('on %s', ([, viewport]) => {
  test('the comparison sees a single marker missing or moved, in every theme', async ({ open }) => {
    for (const theme of ['light', 'dark', 'dim'] as const) {
      const page = await open({ comfort: WHOLE, viewport, theme });
      await lookFrom(page, 'front');
      const picture = await readPicture(await page.screenshot());
      expect(comparePictures(picture, picture).complaint).toBeNull();
      const marker = await spotOf(page, 'procerus');
      const [x, y] = [Math.round(marker.x), Math.round(marker.y)];
      expect(comparePictures(picture, withPatch(picture, x, y, 0, 2 * HALF + 4)).complaint, `${theme}: missing`).not.toBeNull();
      expect(comparePictures(picture, withPatch(picture, x, y, MOVED_PX, 0)).complaint, `${theme}: moved`).not.toBeNull();
    }
  });
});
