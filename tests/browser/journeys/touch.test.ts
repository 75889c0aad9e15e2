// A reader with a phone: taps open the sheet; what is too small to tap opens with its area.
import { describe, expect } from 'vitest';
import { sitesOfRegion } from '#protocol/protocol.ts';
import { REGION_IDS } from '#protocol/vocabulary.ts';
import { closePanel, fingerOn, noPanel, openPanel, reach, regionLabel, regionPanel, sitePanel, spotOf } from '../acts.ts';
import { PHONE, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';

const LEAST_TARGET_PX = 24;

describe('with a finger', () => {
  for (const region of REGION_IDS) {
    test(`every point of the area "${region}" opens its own sheet, and stays in sight above it`, async ({ open }) => {
      const page = await open({ viewport: PHONE, touch: true });
      for (const { id } of sitesOfRegion(region)) {
        const { x, y } = await reach(page, id, fingerOn(page));
        const size = await page.locator(`button[data-site="${id}"]`).boundingBox();
        expect(Math.min(size?.width ?? 0, size?.height ?? 0), `size of ${id}`).toBeGreaterThanOrEqual(LEAST_TARGET_PX);
        await page.touchscreen.tap(x, y);
        await page.locator(sitePanel(id)).waitFor({ timeout: 5000 });
        await atRest(page);
        expect((await openPanel(page))?.site).toBe(id);
        const sheet = await page.locator('[data-panel]').boundingBox();
        const point = await spotOf(page, id);
        expect(point.y, `${id} above the sheet`).toBeLessThan(sheet?.y ?? 0);
        await closePanel(page);
      }
    });
  }

  test('every area opens its sheet', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    for (const id of REGION_IDS) {
      await page.tap(regionLabel(id));
      await page.locator(regionPanel(id)).waitFor();
      await atRest(page);
      await closePanel(page);
      await page.keyboard.press('Escape');
      await atRest(page);
    }
  });

  test('nothing that takes the finger is smaller than 24 px', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    const small = await page.evaluate((least) => {
      const takers = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, input, select')];
      return takers
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(
          ({ element, box }) => box.width > 0 && getComputedStyle(element).pointerEvents !== 'none' && !element.closest('p'),
        )
        .filter(({ box }) => box.width < least || box.height < least)
        .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} x ${box.height}`);
    }, LEAST_TARGET_PX);
    expect(small).toEqual([]);
  });

  test('the page never scrolls sideways', async ({ open }) => {
    const page = await open({ viewport: { width: 320, height: 640 }, touch: true });
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.tap(regionLabel('forehead'));
    await page.locator(regionPanel('forehead')).waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await closePanel(page);
    await noPanel(page);
  });
});
