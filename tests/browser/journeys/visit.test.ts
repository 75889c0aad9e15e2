// A reader walks through a visit: by keyboard to the end, by finger, over the whole window; points light up; the place is kept.
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { sitesOfMuscle } from '#protocol/protocol.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { NO_TARGETS, violations } from '../axe.ts';
import { atRest, framesWithin } from '../frame-watch.ts';
import { about, changed, shotOf } from '../pixels.ts';

const NEXT = '[data-walk="next"]';
const LEAST_TARGET_PX = 44;
const ALL = `[data-count="${SITE_IDS.length}"]`;

async function begin(page: Page): Promise<void> {
  await page.locator('[data-visit-start]').click();
  await page.locator(NEXT).waitFor();
  await atRest(page);
}

const stepOf = (page: Page): Promise<string | null> => page.locator('[data-step]').getAttribute('data-step');

async function goTo(page: Page, step: string, on: () => Promise<void>): Promise<void> {
  for (let press = 0; press < SITE_IDS.length && (await stepOf(page)) !== step; press++) await on();
  expect(await stepOf(page)).toBe(step);
  await atRest(page);
}

describe('the walk through a visit', () => {
  test('is walked to the end by keyboard, with all points counted, and is still at rest', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await begin(page);
    expect(await violations(page, { except: NO_TARGETS }), 'first step').toEqual([]);
    await goTo(page, 'shoulders', () => page.keyboard.press('ArrowRight'));
    await page.locator(ALL).waitFor();
    expect(await violations(page, { except: NO_TARGETS }), 'shoulders').toEqual([]);
    await goTo(page, 'next', () => page.keyboard.press('ArrowRight'));
    await page.locator(ALL).waitFor();
    expect(await framesWithin(page, 40)).toMatchObject({ draws: 0, asked: 0 });
    await page.keyboard.press('Escape');
    await page.locator('[data-tour]').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.matches('[data-visit-start]'))).toBe(true);
  });

  test('lights the points in hand on the head, and quiets them when they are done', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await begin(page);
    await goTo(page, 'frown', () => page.click(NEXT));
    const [before, spots] = [await shotOf(page), await spotsOf(page)];
    await goTo(page, 'forehead', () => page.click(NEXT));
    const after = await shotOf(page);
    for (const { id, spot } of spots) expect(changed(before, after, about(spot, 24)), id).toBeGreaterThan(0.15);
    expect(changed(before, after, { x: 0, y: 0, width: 200, height: 200 }), 'beside the head').toBe(0);
  });

  test('is kept on the device, and begins again when asked', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await begin(page);
    await goTo(page, 'temples', () => page.click(NEXT));
    await page.reload();
    await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached' });
    await begin(page);
    expect(await stepOf(page)).toBe('temples');
    await page.goto(`${inject('origin')}/visit/`);
    await page.locator(NEXT).waitFor();
    expect(await stepOf(page), 'on the page of the visit').toBe('temples');
    await page.click('[data-begin-again]');
    expect(await stepOf(page)).toBe('before');
  });

  test('never covers, on a phone, the points that it speaks of', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await page.tap('[data-visit-start]');
    await page.locator(NEXT).waitFor();
    for (let given = 0; given < SITE_IDS.length; ) {
      await page.tap(NEXT);
      await atRest(page);
      given = Number(await page.locator('[data-count]').getAttribute('data-count'));
      const sheet = await page.locator('[data-tour]').boundingBox();
      for (const id of SITE_IDS) {
        const button = page.locator(`button[data-site="${id}"]`);
        if ((await button.getAttribute('data-given')) !== 'lit') continue;
        const { x, y } = await spotOf(page, id);
        expect(await button.getAttribute('data-behind'), `${id} faces the reader`).toBeNull();
        expect(y, `${id} above the sheet`).toBeLessThan(sheet?.y ?? 0);
        expect(Math.min(x, y, PHONE.width - x), `${id} in the window`).toBeGreaterThan(0);
      }
    }
    for (const name of ['back', 'next']) {
      const box = await page.locator(`[data-walk="${name}"]`).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(LEAST_TARGET_PX);
    }
    expect(await violations(page, { except: NO_TARGETS })).toEqual([]);
  });

  test('fills the window for somebody who explains, and comes back to the same step', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await begin(page);
    await goTo(page, 'occipital', () => page.click(NEXT));
    await page.click('[data-present]');
    await page.locator('h1[data-step="occipital"]').waitFor();
    await atRest(page);
    const stage = await page.locator('canvas').boundingBox();
    expect(stage?.height).toBe(DESKTOP.height);
    expect(await violations(page, { except: NO_TARGETS }), 'presented').toEqual([]);
    await page.keyboard.press('PageDown');
    expect(await stepOf(page)).toBe('neck');
    await page.click('[data-stop]');
    await page.locator('[data-tour="visit"]').waitFor();
    expect(await stepOf(page)).toBe('neck');
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  });
});

async function spotsOf(page: Page) {
  const sites = [...sitesOfMuscle('corrugator'), ...sitesOfMuscle('procerus'), ...sitesOfMuscle('frontalis')];
  return Promise.all(sites.map(async ({ id }) => ({ id, spot: await spotOf(page, id) })));
}
