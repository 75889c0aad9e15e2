// The stage as it is compared: all that stands on it but the ink of letters.
import type { Page } from 'playwright-core';
import { restyledShot } from '../restyle.ts';
import { readPicture } from './baselines.ts';
import type { Picture } from './compare-pictures.ts';

/** Letters are smoothed differently on every system: their places are kept, their ink is not. */
const NO_INK =
  '* { color: transparent !important; -webkit-text-fill-color: transparent !important; caret-color: transparent !important; }';

/** All that is in the window. Takes the pointer off the stage first. */
export async function pagePicture(page: Page): Promise<Picture> {
  await page.mouse.move(1, 1);
  return readPicture(await restyledShot(page, NO_INK, { animations: 'disabled' }));
}

/** Takes the pointer off the stage first, and brings all of it in sight. */
export async function stagePicture(page: Page): Promise<Picture> {
  await page.mouse.move(1, 1);
  await page.evaluate(() => window.scrollTo(0, 0));
  const stage = await page.locator('canvas').boundingBox();
  if (stage === null) throw new Error('there is no picture');
  return readPicture(await restyledShot(page, NO_INK, { clip: stage, animations: 'disabled' }));
}
