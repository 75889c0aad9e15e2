// Every state of the page held against axe, for every theme, on a desk and on a phone.
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { LEVEL_IDS } from '#protocol/vocabulary.ts';
import type { Theme } from '#session/session.ts';
import { closePanel, fingerOn, openAreaOf, regionLabel, regionPanel, sitePanel, spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { violations } from '../axe.ts';
import { BROWSER_FLAGS, NO_WEBGL_FLAGS } from '../browser-flags.ts';
import { atRest } from '../frame-watch.ts';

const THEMES: readonly Theme[] = ['light', 'dark', 'dim'];

let without3d: Browser;

beforeAll(async () => {
  without3d = await chromium.launch({ executablePath: inject('browserPath'), args: [...BROWSER_FLAGS, ...NO_WEBGL_FLAGS] });
});

afterAll(() => without3d.close());

describe.each(THEMES)('in the %s theme', (theme) => {
  test('axe finds nothing on a desk: at rest, area, hover, pinned, from the list', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, theme });
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    // Texts of all themes are held against their grounds by figures (tests/panels/contrast.test.ts).
    if (theme === 'light') expect(await violations(page), 'at rest').toEqual([]);
    await page.click(regionLabel('forehead'));
    await page.locator(regionPanel('forehead')).waitFor();
    await atRest(page);
    if (theme === 'light') expect(await violations(page), 'area open').toEqual([]);
    await closePanel(page);
    const { x, y } = await spotOf(page, 'procerus');
    await page.mouse.move(x, y);
    await page.locator(sitePanel('procerus')).waitFor();
    if (theme === 'light') expect(await violations(page), 'panel by hover').toEqual([]);
    await page.mouse.click(x, y);
    expect(await violations(page), 'panel pinned').toEqual([]);
  });

  test('axe finds nothing on a phone: at rest, and with a sheet', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true, theme });
    expect(await violations(page), 'at rest').toEqual([]);
    await openAreaOf(page, 'procerus', fingerOn(page));
    const { x, y } = await spotOf(page, 'procerus');
    await page.touchscreen.tap(x, y);
    await page.locator(sitePanel('procerus')).waitFor();
    await atRest(page);
    expect(await violations(page), 'sheet').toEqual([]);
  });

  test('axe finds nothing without 3D', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, theme, browser: without3d, until: 'failed' });
    expect(await violations(page), 'at rest').toEqual([]);
    await page.locator('[data-site-link="temporalis-2-left"]').focus();
    await page.keyboard.press('Enter');
    await page.locator(sitePanel('temporalis-2-left')).waitFor();
    expect(await violations(page), 'panel').toEqual([]);
  });
});

describe.for([
  ['a desk', DESKTOP, 'dim'],
  ['a phone', PHONE, 'light'],
] as const)('in Spanish on %s', ([, viewport, theme]) => {
  test('axe finds nothing with a point open, for any reader, nor in the walk', async ({ open }) => {
    const page = await open({ viewport, theme, path: 'es/', fragment: '#site=paraspinal-1-left', touch: viewport === PHONE });
    await page.locator(sitePanel('paraspinal-1-left')).waitFor();
    for (const level of LEVEL_IDS) {
      await page.locator(`button[data-level="${level}"]`).click();
      await page.locator(`html[data-level="${level}"]`).waitFor({ state: 'attached' });
      await atRest(page);
      expect(await violations(page), level).toEqual([]);
    }
    const walk = await open({ viewport, theme, path: 'es/visita/', touch: viewport === PHONE });
    await walk.locator('[data-tour] .walk-button').first().waitFor();
    expect(await violations(walk), 'the walk').toEqual([]);
  });
});
