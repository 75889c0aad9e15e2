// The page in Firefox, with its own layout, focus and keys: points, list, links, tools, search, language, reading pages.
import { afterAll, describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { ES } from '#copy/es.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { sitePanel } from '../acts.ts';
import { chooseTheme, openPanels, textOf } from './firefox-acts.ts';
import { closeFirefox, test } from './firefox-atlas.ts';

const ONE_OF_EACH_AREA = ['procerus', 'temporalis-1-right', 'occipitalis-2-left', 'trapezius-3-right'] as const;

afterAll(closeFirefox);

describe('the page in Firefox', () => {
  test('leads through all points by the keyboard, and by the list', async ({ open }) => {
    const page = await open();
    await page.focus('button[data-site][tabindex="0"]');
    await page.keyboard.press('Home');
    for (const id of SITE_IDS) {
      await page.waitForSelector(sitePanel(id));
      expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['site'])).toBe(id);
      await page.keyboard.press('ArrowRight');
    }
    for (const id of ONE_OF_EACH_AREA) {
      await page.focus(`[data-site-link="${id}"]`);
      await page.keyboard.press('Enter');
      await page.waitForSelector(sitePanel(id));
      expect(await openPanels(page)).toEqual([id]);
    }
  });

  test('a link shows its picture, and the same in Spanish', async ({ open }) => {
    const fragment = '#level=clinician&site=trapezius-1-left&area=neck&depth=1.5&lens=on';
    const page = await open({ fragment });
    await page.waitForSelector(sitePanel('trapezius-1-left'));
    await page.waitForSelector('html[data-under="ready"][data-level="clinician"]');
    await Promise.all([page.waitForNavigation(), page.locator('.language-switch a[hreflang="es"]').click()]);
    await page.waitForSelector('html[lang="es"][data-scene="ready"]');
    await page.waitForSelector(sitePanel('trapezius-1-left'));
    expect(new URL(page.url()).hash).toBe(fragment);
    expect(await textOf(page, 'h1')).toBe(ES.page.title);
  });

  test('a tool opens in its dialog, holds the focus, and goes by Escape', async ({ open }) => {
    const page = await open();
    await page.locator('[data-tools]').click();
    await page.locator('[data-desk] [data-tool="share"]').click();
    await page.waitForSelector('dialog[data-desk="share"] svg');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.matches('[data-tools]'))).toBe(true);
  });

  test('the search finds a point and opens it', async ({ open }) => {
    const page = await open();
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('input[role="combobox"]');
    await page.type('input[role="combobox"]', 'procerus');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-panel]');
  });

  test('a reading page is whole, takes the brightness, and leads back to the picture', async ({ open }) => {
    const page = await open({ path: 'risks/', reading: true });
    expect(await textOf(page, 'h1')).not.toBe('');
    await chooseTheme(page, 'dim');
    await page.goto(new URL('..', page.url()).href);
    await page.waitForSelector('html[data-theme="dim"][data-scene="ready"]');
    expect(await textOf(page, 'h1')).toBe(EN.page.title);
  });
});
