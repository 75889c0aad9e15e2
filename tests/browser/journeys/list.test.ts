// The list beside the picture: either alone is enough, and each shows what the other has chosen.
import { describe, expect } from 'vitest';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { closePanel, mouseOn, openAreaOf, openPanel, sitePanel, spotOf } from '../acts.ts';
import { DESKTOP, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';

describe('the public hooks', () => {
  test('are there once each: 31 buttons, 31 entries, four areas', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const all = (attribute: string, selector: string): Promise<(string | null)[]> =>
      page.locator(selector).evaluateAll((found, name) => found.map((one) => one.getAttribute(name)), attribute);
    expect((await all('data-site', 'button[data-site]')).sort()).toEqual([...SITE_IDS].sort());
    expect((await all('data-site-link', '[data-site-link]')).sort()).toEqual([...SITE_IDS].sort());
    expect((await all('data-region', '[data-region]')).sort()).toEqual([...REGION_IDS].sort());
    expect(await page.locator('html').getAttribute('data-theme')).toMatch(/^(?:light|dark|dim)$/);
    expect(await page.locator('[data-fallback]:visible').count()).toBe(0);
  });

  test('give every point a name of its own', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const names = await page
      .locator('button[data-site]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''));
    expect(new Set(names).size).toBe(SITE_IDS.length);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
  });
});

describe('the list', () => {
  test('opens every one of the 31 points and turns the head to it', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    for (const id of SITE_IDS) {
      const entry = page.locator(`[data-site-link="${id}"]`);
      await entry.focus();
      await page.keyboard.press('Enter');
      await page.locator(sitePanel(id)).waitFor();
      expect(await entry.getAttribute('aria-current'), `${id} is marked in the list`).not.toBeNull();
      await atRest(page);
      const { x, y } = await spotOf(page, id);
      const stage = await page.locator(`button[data-site="${id}"]`).evaluate((button) => {
        const box = button.closest('.stage')?.getBoundingClientRect();
        return box ? { left: box.left, right: box.right, top: box.top, bottom: box.bottom } : null;
      });
      expect(stage).not.toBeNull();
      expect(x).toBeGreaterThan(stage?.left ?? 0);
      expect(x).toBeLessThan(stage?.right ?? 0);
      expect(y).toBeGreaterThan(stage?.top ?? 0);
      expect(y).toBeLessThan(stage?.bottom ?? 0);
    }
    expect(await page.locator('[data-site-link][aria-current]').count()).toBe(1);
  });

  test('leads from the point to its panel without striking a name through', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    /** Whether the line runs through a name, and whether it has a gap for one. */
    const line = (): Promise<{ readonly struck: readonly (string | null)[]; readonly gaps: number }> =>
      page.evaluate(() => {
        const path = document.querySelector<SVGPathElement>('.leader path');
        const home = document.querySelector('.leader')?.getBoundingClientRect();
        if (!path || !home) throw new Error('no line is drawn');
        const spots = Array.from({ length: Math.floor(path.getTotalLength()) }, (_, at) => path.getPointAtLength(at));
        const struck = [...document.querySelectorAll('.area-label')].filter((label) => {
          const { left, right, top, bottom } = label.getBoundingClientRect();
          return spots.some(({ x, y }) => x + home.x > left && x + home.x < right && y + home.y > top && y + home.y < bottom);
        });
        const gaps = spots.filter(({ x, y }, at) => Math.hypot(x - (spots[at - 1]?.x ?? x), y - (spots[at - 1]?.y ?? y)) > 10);
        return { struck: struck.map(({ textContent }) => textContent), gaps: gaps.length };
      });
    let gaps = 0;
    for (const id of ['temporalis-1-left', 'temporalis-4-left', 'occipitalis-1-left', 'procerus'] as const) {
      await page.locator(`[data-site-link="${id}"]`).click();
      await page.locator(sitePanel(id)).waitFor();
      await atRest(page);
      const { struck, gaps: found } = await line();
      expect(struck, `names that the line from ${id} strikes through`).toEqual([]);
      gaps += found;
    }
    expect(gaps, 'names that a line would have struck through').toBeGreaterThan(0);
  });

  test('marks what is pointed at in the picture', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await openAreaOf(page, 'procerus', mouseOn(page));
    const { x, y } = await spotOf(page, 'procerus');
    await page.mouse.move(x, y);
    await page.locator('[data-site-link="procerus"][aria-current]').waitFor({ state: 'attached' });
    await page.mouse.click(x, y);
    await closePanel(page);
    await page.mouse.move(5, 5);
    await page.locator('[data-site-link][aria-current]').waitFor({ state: 'detached' });
    expect(await openPanel(page)).toBeNull();
  });
});
