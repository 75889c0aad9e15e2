// What the reader's battery and eyes are spared: nothing moves by itself, nothing is drawn at rest, little is drawn in motion.
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { mouseOn, openAreaOf, regionLabel, spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test, WHOLE } from '../atlas.ts';
import { atRest, framesWithin } from '../frame-watch.ts';

const MOST_DRAWS = 12;

/** How much the brightness differs over a picture, 0 for one even colour. */
function variance(picture: Buffer): number {
  const { data } = PNG.sync.read(picture);
  const grey = Array.from({ length: data.length / 4 }, (_, pixel) => data[pixel * 4 + 1] ?? 0);
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  return grey.reduce((sum, value) => sum + (value - mean) ** 2, 0) / grey.length;
}

describe('the picture', () => {
  test.for([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const)('is really there on a %s: the canvas is not blank', async ([, viewport], { open }) => {
    const page = await open({ comfort: WHOLE, viewport });
    const stage = await page.locator('canvas').screenshot();
    expect(variance(stage)).toBeGreaterThan(300);
  });

  test('is still and costs nothing at rest', async ({ open }) => {
    const page = await open({ comfort: WHOLE, viewport: DESKTOP, motion: true });
    expect(await framesWithin(page, 40)).toMatchObject({ draws: 0, asked: 0 });
    await openAreaOf(page, 'procerus', mouseOn(page));
    const { x, y } = await spotOf(page, 'procerus');
    await page.mouse.move(x, y);
    await atRest(page);
    expect(await framesWithin(page, 40), 'with a panel open').toMatchObject({ draws: 0, asked: 0 });
  });

  test(`takes at most ${MOST_DRAWS} draw calls a frame while it turns`, async ({ open }) => {
    const page = await open({ comfort: WHOLE, viewport: DESKTOP, motion: true });
    await page.mouse.move(640, 700);
    const watched = framesWithin(page, 30);
    const stage = await page.locator('canvas').boundingBox();
    if (stage === null) throw new Error('no canvas');
    await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height * 0.9);
    await page.mouse.down();
    await page.mouse.move(stage.x + stage.width / 2 + 90, stage.y + stage.height * 0.9, { steps: 10 });
    await page.mouse.up();
    const { draws, busiest } = await watched;
    expect(draws).toBeGreaterThan(0);
    expect(busiest).toBeLessThanOrEqual(MOST_DRAWS);
  });

  test.for([
    ['the whole picture', WHOLE],
    ['a light one', 'picture=light'],
  ] as const)(
    'jumps instead of flying, in two frames and all pixels, for a reader who asked for less motion: %s',
    async ([, comfort], { open }) => {
      const page = await open({ comfort, viewport: DESKTOP });
      const sizes = await page.locator('canvas').evaluateHandle((canvas) => {
        const seen: number[] = [];
        new MutationObserver(() => seen.push((canvas as HTMLCanvasElement).width)).observe(canvas, {
          attributeFilter: ['width'],
        });
        return seen;
      });
      for (const jump of [
        () => page.getByRole('button', { name: EN.stage.views.back.name, exact: true }).click(),
        () => page.click(regionLabel('neck')),
      ]) {
        const watched = framesWithin(page, 60);
        await jump();
        const { draws, busiest } = await watched;
        expect(draws).toBeGreaterThan(0);
        expect(draws / busiest).toBeLessThanOrEqual(2);
      }
      expect(await sizes.jsonValue()).toEqual([]);
    },
  );
});
