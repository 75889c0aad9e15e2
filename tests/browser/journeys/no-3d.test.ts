// Readers whose device, network or luck gives no 3D: a clear line, and the same 31 panels on the stills and in the list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { EN } from '#copy/en.ts';
import { SITES } from '#protocol/protocol.ts';
import { REGION_IDS, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { PROJECT_ROOT } from '../../support/source-files.ts';
import { lookFrom, mouseOn, noPanel, openPanel, reach, regionLabel, regionPanel, type Spot, sitePanel, spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { BROWSER_FLAGS, NO_WEBGL_FLAGS } from '../browser-flags.ts';
import { restyledShot } from '../restyle.ts';

let without3d: Browser;

beforeAll(async () => {
  without3d = await chromium.launch({ executablePath: inject('browserPath'), args: [...BROWSER_FLAGS, ...NO_WEBGL_FLAGS] });
});

afterAll(() => without3d.close());

const fallbackLine = async (page: Page): Promise<string> => (await page.locator('[data-fallback]:visible').textContent()) ?? '';

/** Goes through points by the list, all unless said; each must open its own panel. */
async function pointsByTheList(page: Page, ids: readonly SiteId[] = SITE_IDS): Promise<void> {
  for (const id of ids) {
    const entry = page.locator(`[data-site-link="${id}"]`);
    await entry.focus();
    await page.keyboard.press('Enter');
    await page.locator(sitePanel(id)).waitFor({ timeout: 5000 });
  }
  await page.keyboard.press('Escape');
  await noPanel(page);
}

/** The greatest step of colour (of 255) between the ground beside the stage and the picture at its left and lower edge. */
async function stepAtEdges(page: Page, css: string): Promise<number> {
  const shot = await sharp(await restyledShot(page, css))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, channels } = shot.info;
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('there is no stage');
  const colourAt = (x: number, y: number): readonly number[] =>
    [0, 1, 2].map((k) => shot.data[(y * width + x) * channels + k] ?? 0);
  const [left, top, bottom] = [Math.ceil(box.x) + 1, Math.ceil(box.y), Math.floor(box.y + box.height) - 2];
  const ground = colourAt(left - 4, top);
  const rows = Array.from({ length: bottom - top }, (_, row) => colourAt(left, top + row));
  const columns = Array.from({ length: Math.floor(box.width / 2) }, (_, column) => colourAt(left + column, bottom));
  return Math.max(...[...rows, ...columns].flatMap((colour) => colour.map((value, k) => Math.abs(value - (ground[k] ?? 0)))));
}

/** A still cannot be turned by hand: where one of the four shows the point freely it is taken, else the point's area is opened. */
async function reachOnStills(page: Page, id: SiteId): Promise<Spot> {
  const { side } = SITES[id];
  for (const view of ['front', 'back', side === 'right' ? 'right' : 'left'] as const) {
    await lookFrom(page, view);
    const spot = await spotOf(page, id);
    if (spot.reachable) return spot;
  }
  return reach(page, id, mouseOn(page));
}

function manifestWith(change: (atlas: { sites: { at: unknown }[]; schema: unknown }) => void): string {
  const atlas = JSON.parse(readFileSync(join(PROJECT_ROOT, 'public', 'models', 'atlas.json'), 'utf8'));
  change(atlas);
  return JSON.stringify(atlas);
}

const answering = (path: string, body: string | null) => async (page: Page) => {
  await page.route(`**/${path}`, (route) => route.fulfill(body === null ? { status: 404 } : { body }));
};

describe('without WebGL', () => {
  test('the stills carry all 31 buttons, each of which opens its own panel', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, browser: without3d, until: 'failed' });
    expect(await fallbackLine(page)).toContain(EN.failure.said['no-webgl']);
    expect(await page.locator('button[data-site]').count()).toBe(SITE_IDS.length);
    for (const id of SITE_IDS) {
      const { x, y } = await reachOnStills(page, id);
      await page.mouse.move(x, y);
      await page.locator(sitePanel(id)).waitFor({ timeout: 5000 });
      await page.keyboard.press('Escape');
      await noPanel(page);
    }
    await pointsByTheList(page);
  });

  test('each of the four views shows its still', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, browser: without3d, until: 'failed' });
    for (const view of ['front', 'left', 'right', 'back'] as const) {
      await lookFrom(page, view);
      const still = page.locator(`img[src*="stills/${view}."]:visible`);
      await still.waitFor();
      expect(await still.evaluate((image) => (image as HTMLImageElement).decode().then(() => true))).toBe(true);
    }
  });

  test('a still that comes close has faded where it gets to the text', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, browser: without3d, until: 'failed' });
    await lookFrom(page, 'back');
    await page.locator(regionLabel('neck')).first().click();
    await page.locator(regionPanel('neck')).waitFor();
    expect(await stepAtEdges(page, '')).toBeLessThan(8);
    expect(await stepAtEdges(page, '.stage-edge { display: none; }'), 'without that').toBeGreaterThan(40);
  });

  test('the keyboard walks through all 31 points, the still turning with it', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, browser: without3d, until: 'failed' });
    await page.locator('button[data-site][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    for (const id of SITE_IDS) {
      await page.locator(sitePanel(id)).waitFor({ timeout: 5000 });
      await page.keyboard.press('ArrowRight');
    }
  });

  test('a phone gets the same', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true, browser: without3d, until: 'failed' });
    for (const id of REGION_IDS) {
      await page.tap(regionLabel(id));
      await page.locator(regionPanel(id)).waitFor();
      await page.keyboard.press('Escape');
      await noPanel(page);
    }
    await pointsByTheList(page);
  });
});

describe('with a broken file', () => {
  const missing = /Failed to load resource/;

  test.for([
    ['a model that is not there', 'models/head.glb', null, 'model', /head\.glb/],
    ['a model that is none', 'models/head.glb', 'no model at all', 'model', /head\.glb/],
    ['a map that is not there', 'models/atlas.json', null, 'manifest', /atlas\.json/],
    ['a map that is no JSON', 'models/atlas.json', '{"schema":', 'manifest', /atlas\.json/],
    [
      'a map of another schema',
      'models/atlas.json',
      manifestWith((atlas) => Object.assign(atlas, { schema: 999 })),
      'manifest',
      /schema/,
    ],
    [
      'a map with a point that has no place',
      'models/atlas.json',
      manifestWith((atlas) => Object.assign(atlas.sites[3] ?? {}, { at: [0, 'x', 0] })),
      'manifest',
      /sites\[3\]\.at\[1\]/,
    ],
    ['a map that lost a point', 'models/atlas.json', manifestWith((atlas) => atlas.sites.pop()), 'manifest', /trapezius-3-right/],
  ] as const)('%s is named, and panels open', async ([, path, body, failure, names], { open }) => {
    const page = await open({ viewport: DESKTOP, until: 'failed', expected: [missing], prepare: answering(path, body) });
    const line = await fallbackLine(page);
    expect(line).toContain(EN.failure.said[failure]);
    expect(line).toMatch(names);
    await pointsByTheList(page, ['procerus', 'temporalis-4-right', 'trapezius-3-right']);
  });
});

describe('a picture lost on the way', () => {
  test('is replaced by the stills, and comes back when asked for', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, expected: [/context lost/i] });
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('html[data-scene="failed"]').waitFor({ state: 'attached' });
    expect(await fallbackLine(page)).toContain(EN.failure.said['context-lost']);
    expect(await openPanel(page)).toBeNull();
    await pointsByTheList(page);
    await page.getByRole('button', { name: EN.failure.retry }).press('Enter');
    await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-fallback]:visible').count()).toBe(0);
    const held = (where: string) => page.evaluate((selector) => document.activeElement?.matches(selector), where);
    expect(await held('.plate'), 'the focus goes on to the picture').toBe(true);
    await page.keyboard.press('Tab');
    expect(await held('.plate *'), 'and from there into it').toBe(true);
  });
});

describe('without any script', () => {
  test('the page says what it is and shows the pictures', async ({ open }) => {
    const page = await open({
      viewport: DESKTOP,
      until: 'loading',
      prepare: async (opened) => {
        await opened.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      },
    });
    expect((await page.locator('h1').textContent())?.trim()).toBe(EN.page.title);
    expect(await page.locator('img:visible').count()).toBeGreaterThan(0);
  });
});
