// A reader with a mouse: every point and every area opens its own panel; the panel can be reached, pinned and dismissed.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import {
  closePanel,
  lookFrom,
  mouseOn,
  noPanel,
  openAreaOf,
  openPanel,
  reach,
  regionLabel,
  regionPanel,
  sitePanel,
  spotOf,
} from '../acts.ts';
import { DESKTOP, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';

/** Follows from now on which point the panel is about ("none" while there is no panel); returns what was seen, each once. */
async function panelsShown(page: Page): Promise<() => Promise<readonly string[]>> {
  const watch = await page.evaluateHandle(() => {
    const seen = new Set<string>();
    const look = (): void => void seen.add(document.querySelector('[data-panel]')?.getAttribute('data-site') ?? 'none');
    look();
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    return seen;
  });
  return () => watch.evaluate((seen) => [...seen]);
}

/** Lets the page's timers wait ten times as long, so that a stall of a busy machine is not taken for a reader who hesitates. */
async function patientTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout } = window;
    window.setTimeout = ((run: TimerHandler, ms = 0) => setTimeout(run, ms * 10)) as typeof window.setTimeout;
  });
}

describe('with a mouse', () => {
  test('every one of the 31 points opens its own panel', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const headings = new Set<string>();
    for (const id of SITE_IDS) {
      const { x, y } = await reach(page, id, mouseOn(page));
      await page.mouse.move(x, y, { steps: 2 });
      await page.locator(sitePanel(id)).waitFor({ timeout: 5000 });
      const panel = await openPanel(page);
      expect(panel?.site).toBe(id);
      headings.add(panel?.heading ?? '');
      await page.keyboard.press('Escape');
      await noPanel(page);
    }
    expect(headings.size).toBe(SITE_IDS.length);
  });

  test('every area opens its panel and its view', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    for (const id of REGION_IDS) {
      await page.hover(regionLabel(id));
      await page.locator(regionPanel(id)).waitFor();
      await page.click(regionLabel(id));
      await atRest(page);
      await page.mouse.move(5, 5);
      expect((await openPanel(page))?.region, 'pinned by the click').toBe(id);
      await page.keyboard.press('Escape');
      await noPanel(page);
      await page.keyboard.press('Escape');
      await atRest(page);
    }
  });

  test('pointing at the skin of an area explains the area', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await lookFrom(page, 'front');
    const [left, right] = [await spotOf(page, 'frontalis-lateral-left'), await spotOf(page, 'frontalis-lateral-right')];
    const above = { x: (left.x + right.x) / 2, y: Math.min(left.y, right.y) - Math.abs(left.x - right.x) / 4 };
    await page.mouse.move(above.x, above.y, { steps: 4 });
    await page.locator(regionPanel('forehead')).waitFor();
    await page.mouse.move(5, 5);
    await noPanel(page);
  });

  test('the pointer can travel into the panel without losing it or changing it', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, prepare: patientTimers });
    await openAreaOf(page, 'frontalis-medial-right', mouseOn(page));
    const from = await spotOf(page, 'frontalis-medial-right');
    await page.mouse.move(from.x, from.y);
    await page.locator(sitePanel('frontalis-medial-right')).waitFor();
    await atRest(page);
    const box = await page.locator('[data-panel]').boundingBox();
    if (box === null) throw new Error('the panel has no box');
    const shown = await panelsShown(page);
    await page.mouse.move(box.x + Math.min(40, box.width / 2), box.y + Math.min(60, box.height / 2), { steps: 16 });
    await atRest(page);
    expect(await shown()).toEqual(['frontalis-medial-right']);
    await page.mouse.move(5, 5, { steps: 3 });
    await noPanel(page);
  });

  test('a click pins the panel; Escape closes it first and leaves the view of the area second', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const overview = await spotOf(page, 'procerus');
    await openAreaOf(page, 'procerus', mouseOn(page));
    const close = await spotOf(page, 'procerus');
    expect(Math.hypot(close.x - overview.x, close.y - overview.y)).toBeGreaterThan(4);
    await page.mouse.click(close.x, close.y);
    await page.mouse.move(5, 5, { steps: 3 });
    const other = await spotOf(page, 'frontalis-lateral-left');
    await page.mouse.move(other.x, other.y);
    await atRest(page);
    expect((await openPanel(page))?.site, 'still the pinned point while another is under the pointer').toBe('procerus');
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await noPanel(page);
    await atRest(page);
    expect(await spotOf(page, 'procerus'), 'the area is still open').toMatchObject({ reachable: true });
    await page.keyboard.press('Escape');
    await atRest(page);
    const back = await spotOf(page, 'procerus');
    expect(Math.hypot(back.x - overview.x, back.y - overview.y), 'back at the start').toBeLessThan(1.5);
  });

  test('a drag that begins on a point turns the head and pins nothing', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await openAreaOf(page, 'procerus', mouseOn(page));
    const before = await spotOf(page, 'procerus');
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 120, before.y, { steps: 8 });
    await page.mouse.up();
    await page.mouse.move(5, 5);
    await noPanel(page);
    await atRest(page);
    const after = await spotOf(page, 'procerus');
    expect(Math.abs(after.x - before.x)).toBeGreaterThan(8);
  });

  test('the panel is closed by its own button as well', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await page.click(regionLabel('neck'));
    await closePanel(page);
    expect(await openPanel(page)).toBeNull();
  });
});
