// The comfort settings: each takes effect at once, is kept for the next visit and the other pages, and can be taken back.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { COMFORT_EN } from '#copy/en/comfort.ts';
import { COMFORT_ES } from '#copy/es/comfort.ts';
import { COMFORT_KEY } from '#session/retention.ts';
import { sitePanel } from '../acts.ts';
import { DESKTOP, PHONE, test, WHOLE } from '../atlas.ts';
import { violations } from '../axe.ts';
import { atRest } from '../frame-watch.ts';
import { shotOf, stageArea } from '../pixels.ts';

const DESK = '[data-comfort-desk]';

async function openDesk(page: Page): Promise<void> {
  await page.locator('[data-comfort]').press('Enter');
  await page.locator(DESK).waitFor();
}

const choose = (page: Page, label: string, name: string) =>
  page.locator(DESK).getByRole('group', { name: label }).getByRole('radio', { name, exact: true }).check();
const root = (page: Page) =>
  page.evaluate(() => {
    const { theme, text } = document.documentElement.dataset;
    const calm = document.documentElement.hasAttribute('data-calm');
    return { theme, text, calm, px: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) };
  });

/** How light the picture is at its lightest and darkest tenth, 0 to 255, of what is not the page's own ground. */
async function lightOf(page: Page): Promise<{ readonly high: number; readonly low: number }> {
  await atRest(page);
  const { x, y, width, height } = await stageArea(page);
  const { data, width: across } = await shotOf(page);
  const ground = [0, 1, 2].map((k) => data[(Math.round(y + 4) * across + Math.round(x + 4)) * 4 + k] ?? 0);
  const lights: number[] = [];
  for (let row = Math.round(y); row < y + height; row += 2) {
    for (let column = Math.round(x); column < x + width; column += 2) {
      const at = (row * across + column) * 4;
      const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
      const own = [r, g, b].some((value, k) => Math.abs(value - (ground[k] ?? 0)) > 24);
      if (own) lights.push(0.2126 * r + 0.7152 * g + 0.0722 * b);
    }
  }
  lights.sort((one, other) => one - other);
  return { high: lights[Math.floor(lights.length * 0.9)] ?? 0, low: lights[Math.floor(lights.length * 0.1)] ?? 0 };
}

describe('comfort settings', () => {
  test('take effect at once, and are there on the next page and the next visit', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, motion: true });
    const before = await root(page);
    await openDesk(page);
    await choose(page, COMFORT_EN.theme.label, COMFORT_EN.theme.values.dim.name);
    await choose(page, COMFORT_EN.text.label, COMFORT_EN.text.values.larger.name);
    await page.locator('[data-comfort-switch="calm"]').press('Space');
    const after = await root(page);
    expect(after).toMatchObject({ theme: 'dim', text: 'larger', calm: true });
    expect(after.px / before.px, 'letters grow').toBeGreaterThan(1.35);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-comfort'))).toBe(true);

    await page.goto(`${page.url().split('#')[0]}about/`);
    expect(await root(page), 'before any program has come').toEqual(after);
    await page.locator('html[data-level]').waitFor({ state: 'attached' });
    expect(await root(page)).toEqual(after);
    await openDesk(page);
    await page.locator(DESK).getByRole('button', { name: COMFORT_EN.reset }).click();
    expect(await root(page)).toMatchObject({ text: 'normal', calm: false, px: before.px });
    expect(await page.evaluate((key) => localStorage.getItem(key), COMFORT_KEY)).toBe('');
  });

  test('leave "/" to those who speak to their device, and Ctrl K to all', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await openDesk(page);
    await page.locator('[data-comfort-switch="keys"]').press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await page.locator('[data-search] input').waitFor();
    expect(await page.locator('[data-search] input').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await openDesk(page);
    await page.locator('[data-comfort-switch="keys"]').press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.locator('[data-search] input').waitFor();
  });

  test('set light and shade of the head: softer, or stronger, than it is', async ({ open }) => {
    const page = await open({ viewport: PHONE, comfort: WHOLE });
    const normal = await lightOf(page);
    const set = async (name: string) => {
      await openDesk(page);
      await choose(page, COMFORT_EN.model.label, name);
      await page.keyboard.press('Escape');
      return lightOf(page);
    };
    const soft = await set(COMFORT_EN.model.values.soft.name);
    expect(soft.high, 'less light').toBeLessThan(normal.high * 0.92);
    expect(soft.high - soft.low, 'less between light and shade').toBeLessThan((normal.high - normal.low) * 0.85);
    const strong = await set(COMFORT_EN.model.values.strong.name);
    expect(strong.high - strong.low, 'more between light and shade').toBeGreaterThan((normal.high - normal.low) * 1.1);
    expect(await set(COMFORT_EN.model.values.normal.name)).toEqual(normal);
    await page.emulateMedia({ contrast: 'more' });
    expect(await lightOf(page), 'strong by itself where the device asks for contrast').toEqual(strong);
  });

  test('hold against axe, and fit the largest text on a phone', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true, theme: 'dim', path: 'es/', comfort: 'picture=full&text=larger' });
    await openDesk(page);
    expect(await violations(page, { within: DESK })).toEqual([]);
    const wide = await page.locator(DESK).evaluate((desk) => desk.scrollWidth - desk.clientWidth);
    expect(wide).toBe(0);
    await page.locator(DESK).getByRole('button', { name: COMFORT_ES.reset }).scrollIntoViewIfNeeded();
    await page.locator(DESK).getByRole('button', { name: COMFORT_ES.close }).tap();
    await page.locator(DESK).waitFor({ state: 'detached' });
  });

  test('leave the picture room on a small desk, and the choice of reader clear of the panel', async ({ open }) => {
    const viewport = { width: 1100, height: 800 };
    const page = await open({ viewport, path: 'es/', comfort: 'picture=light&text=larger' });
    await page.locator('[data-site-link="temporalis-2-left"]').press('Enter');
    await page.locator(sitePanel('temporalis-2-left')).waitFor();
    await atRest(page);
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      if (!box) throw new Error(`${selector} is not drawn`);
      return { top: box.y, bottom: box.y + box.height };
    };
    expect((await boxOf('.level-bar .choices')).bottom).toBeLessThanOrEqual((await boxOf('[data-panel]')).top);
    const stage = await boxOf('.stage');
    expect(stage.bottom - stage.top).toBeGreaterThan(viewport.height / 3);
    expect((await boxOf('.view-bar')).bottom).toBeLessThanOrEqual(viewport.height);
  });
});
