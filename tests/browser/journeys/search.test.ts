// One box that finds everything: by keys, by finger, with slips of typing, without a line; and what it finds is shown on the head.
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { SEARCH } from '#copy/en/search.ts';
import { EN } from '#copy/en.ts';
import type { Theme } from '#session/session.ts';
import { noPanel, openPanel, regionPanel, sitePanel, spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { violations } from '../axe.ts';
import { atRest } from '../frame-watch.ts';
import { muscle, structurePanel } from '../under-acts.ts';

const THEMES: readonly Theme[] = ['light', 'dark', 'dim'];
/** The least that a finger can be asked to hit, in CSS pixels. */
const FINGER_PX = 44;

const OPENER = '[data-search-open]';
const FIELD = '[data-search] [role="combobox"]';
const row = (id: string): string => `[data-search] [data-result="${id}"]`;

const focusIsOn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator(FIELD).waitFor();
  await page.keyboard.type(query);
}

/** Whether the page can be scrolled sideways. */
const spills = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Parts of the names of all files that are fetched once the page rests. */
const AHEAD = [
  ...['SearchBox-', 'build-index-', 'en-search-', 'en-questions-', 'en-risk-effects-', 'en-deeper-', 'en-glossary-', 'sources-'],
  ...['heads.glb', 'layers.glb', 'Under-', 'load-layers-', 'head-shaper-'],
];

describe('with the keyboard', () => {
  test('a misspelt name leads to the point: its panel is open and the head turned to it', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await ask(page, 'ocipitalis 2 right');
    expect(await page.locator(`${row('site-occipitalis-2-right')}[aria-selected="true"]`).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator(sitePanel('occipitalis-2-right')).waitFor();
    await atRest(page);
    expect((await spotOf(page, 'occipitalis-2-right')).reachable, 'it faces the reader').toBe(true);
    expect(await page.locator(FIELD).count()).toBe(0);
    expect(await focusIsOn(page, OPENER)).toBe(true);
    await page.keyboard.press('Escape');
    await noPanel(page);
  });

  test('Escape closes the box alone and gives the focus back; "/" opens it again', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const entry = '[data-site-link="procerus"]';
    await page.locator(entry).focus();
    await page.keyboard.press('Enter');
    await page.locator(sitePanel('procerus')).waitFor();
    await ask(page, 'jaw');
    await page.keyboard.press('Escape');
    expect(await page.locator(FIELD).count()).toBe(0);
    expect(await focusIsOn(page, entry)).toBe(true);
    expect((await openPanel(page))?.site, 'the panel stays').toBe('procerus');
    await page.keyboard.press('/');
    await page.locator(FIELD).waitFor();
    expect(await page.locator(FIELD).inputValue()).toBe('');
  });

  test('what is not there is said, with a way on', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await ask(page, 'xyzzy');
    const said = await page.locator('[data-search]').textContent();
    expect(said).toContain(SEARCH.nothing('xyzzy'));
    expect(said).toContain(SEARCH.tryThis);
    await page.keyboard.press('Enter');
    expect(await openPanel(page)).toBeNull();
    await page.locator('[data-search] [role="status"]', { hasText: SEARCH.nothing('xyzzy') }).waitFor({ state: 'attached' });
  });

  test('it works without a line, once the page has been at rest', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, ahead: true, expected: [/net::ERR_INTERNET_DISCONNECTED/] });
    const missed: string[] = [];
    page.on('requestfailed', (request) => missed.push(request.url()));
    // All that is fetched ahead, each named: what is still on its way when the line goes is complained of.
    await page.waitForFunction((ahead) => {
      const had = performance.getEntriesByType('resource').map(({ name }) => name);
      return ahead.every((part) => had.some((name) => name.includes(part)));
    }, AHEAD);
    await page.context().setOffline(true);
    await ask(page, 'nek');
    await page.keyboard.press('Enter');
    await page.locator(regionPanel('neck')).waitFor();
    // The browser asks for the sign of its tab by itself, when it likes.
    expect(missed.filter((address) => !address.includes('/icons/'))).toEqual([]);
  });
});

describe('with a finger on a phone', () => {
  test('rows are large enough, nothing spills, and a tap shows the muscle', async ({ open }) => {
    const page = await open({ viewport: { width: 320, height: 640 }, touch: true });
    await page.tap(OPENER);
    await page.locator(FIELD).fill('jaw');
    const rows = page.locator('[data-search] [role="option"]');
    for (const one of await rows.all()) expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(FINGER_PX);
    expect(await spills(page)).toBe(false);
    await page.tap(row('muscle-temporalis'));
    await page.locator(structurePanel(muscle('temporalis', 'left'))).waitFor();
    expect(await page.locator(FIELD).count()).toBe(0);
  });

  test('a tap beside the sheet closes it', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await page.tap(OPENER);
    await page.locator(FIELD).fill('droopy lid');
    await page.touchscreen.tap(PHONE.width / 2, PHONE.height - 40);
    await page.locator(FIELD).waitFor({ state: 'detached' });
  });
});

test('from a page that is read it leads to the head', async ({ open }) => {
  const page = await open({ viewport: DESKTOP });
  await page.goto(`${inject('origin')}/about/`);
  await page.locator(OPENER).click();
  await page.locator(FIELD).fill('right jaw');
  await page.keyboard.press('Enter');
  await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached' });
  await page.locator(structurePanel(muscle('temporalis', 'right'))).waitFor();
});

describe.each(THEMES)('in the %s theme', (theme) => {
  test('axe finds nothing while the list is open, or empty', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, theme });
    await ask(page, 'temple');
    expect(await violations(page, { within: '[data-search]' }), 'list').toEqual([]);
    await page.locator(FIELD).fill('xyzzy');
    expect(await violations(page, { within: '[data-search]' }), 'nothing').toEqual([]);
  });

  test('axe finds nothing in the sheet on a phone', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true, theme });
    await page.tap(OPENER);
    await page.locator(FIELD).fill('droopy lid');
    expect(await page.locator(row('effect-eyelid-droop')).textContent()).toContain(EN.house.names.risks);
    expect(await violations(page, { within: '[data-search]' })).toEqual([]);
  });
});
