// What a reader sees: the four views in three themes on a desk and on a phone, held against pictures that were looked at.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { lookFrom } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { complaintAbout, readPicture } from './baselines.ts';
import type { Picture } from './compare-pictures.ts';

const VIEWS = ['front', 'left', 'right', 'back'] as const;

/** Letters are smoothed differently on every system: their places are kept, their ink is not. */
const NO_INK =
  '* { color: transparent !important; -webkit-text-fill-color: transparent !important; caret-color: transparent !important; }';

async function stagePicture(page: Page): Promise<Picture> {
  await page.mouse.move(1, 1);
  const stage = await page.locator('canvas').boundingBox();
  if (stage === null) throw new Error('there is no picture');
  return readPicture(await page.screenshot({ clip: stage, style: NO_INK, animations: 'disabled' }));
}

describe.for([
  ['light', '1280', DESKTOP],
  ['light', '390', PHONE],
  ['dark', '1280', DESKTOP],
  ['dark', '390', PHONE],
  ['dim', '1280', DESKTOP],
  ['dim', '390', PHONE],
] as const)('in the %s theme at %s px', ([theme, width, viewport]) => {
  test('front, left, right and back look as they should', async ({ open }) => {
    const page = await open({ viewport, theme, touch: viewport === PHONE });
    const complaints: (string | null)[] = [];
    for (const view of VIEWS) {
      await lookFrom(page, view);
      complaints.push(await complaintAbout(`${theme}-${width}-${view}`, await stagePicture(page)));
    }
    expect(complaints.filter((complaint) => complaint !== null)).toEqual([]);
  });
});
