// With everything switched on at once the page stays as quiet, as light and as readable to assistive technology as it is at first.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DESKTOP, PHONE, test, WHOLE } from '../atlas.ts';
import { violations } from '../axe.ts';
import { atRest, type Frames, framesWithin } from '../frame-watch.ts';
import { stageArea } from '../pixels.ts';
import {
  chooseFromList,
  choosePoint,
  fetched,
  layerSwitch,
  levelButton,
  lookAtDepth,
  nerve,
  toTheTop,
  unfoldStructures,
} from '../under-acts.ts';

const MOST_DRAWS = 12;
const STILL = { draws: 0, asked: 0 };

describe('everything under the skin at once', () => {
  test(`draws nothing at rest, and at most ${MOST_DRAWS} times a frame while the head turns`, async ({ open }) => {
    const page = await open({ comfort: WHOLE, viewport: PHONE, motion: true });
    await lookAtDepth(page, 1);
    await page.click(layerSwitch('nerves'));
    await page.click('[data-dermatomes]');
    await page.click('[data-lens]');
    await toTheTop(page);
    expect(await framesWithin(page, 30), 'layers, roots and lens').toMatchObject(STILL);
    const turned = await turn(page);
    expect(turned.draws).toBeGreaterThan(0);
    expect(turned.busiest).toBeLessThanOrEqual(MOST_DRAWS);
    await page.click(levelButton('student'));
    await choosePoint(page, 'procerus');
    expect(await framesWithin(page, 30), 'a point and its needle').toMatchObject(STILL);
    expect((await turn(page)).busiest).toBeLessThanOrEqual(MOST_DRAWS);
  });
});

/** Drags the head round by its background; tells what was drawn meanwhile. */
async function turn(page: Page): Promise<Frames> {
  const { x, y } = await stageArea(page);
  const watched = framesWithin(page, 15);
  await page.mouse.move(x + 30, y + 30);
  await page.mouse.down();
  await page.mouse.move(x + 150, y + 30, { steps: 6 });
  await page.mouse.up();
  const frames = await watched;
  await atRest(page);
  return frames;
}

describe.for([
  ['light', DESKTOP],
  ['dark', PHONE],
] as const)('in the %s theme', ([theme, viewport]) => {
  test('axe finds nothing with layers, roots, needle, a nerve, heads or the ruler open', async ({ open }) => {
    const page = await open({ comfort: WHOLE, viewport, theme, touch: viewport === PHONE });
    await lookAtDepth(page, 1);
    await page.click('[data-dermatomes]');
    await page.click('[data-lens]');
    await page.click(levelButton('student'));
    await choosePoint(page, 'paraspinal-1-left');
    expect(await page.locator('[data-needle]').count()).toBe(1);
    expect(await violations(page), 'layers, roots, lens and needle').toEqual([]);
    await unfoldStructures(page);
    await chooseFromList(page, nerve('greater-occipital', 'left'));
    await page.click('[data-heads]');
    await page.locator('[data-head="head-a"]').press('Space');
    await fetched(page, 'morphs');
    expect(await violations(page, { targets: false }), 'a nerve, and another head').toEqual([]);
    await page.click('[data-measure]');
    expect(await violations(page, { targets: false }), 'ruler').toEqual([]);
  });
});
