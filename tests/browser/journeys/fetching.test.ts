// The two files that are fetched when wanted: what a reader is told when one is missing, cut short or not the one the map names; that
// another try works; that nothing open is lost; and that all of it stays quiet and light.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PROJECT_ROOT } from '../../support/source-files.ts';
import { sitePanel } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { atRest, framesWithin } from '../frame-watch.ts';
import {
  chooseFromList,
  choosePoint,
  fetched,
  layerSwitch,
  levelButton,
  lookAtDepth,
  nerve,
  unfoldStructures,
} from '../under-acts.ts';

const MOST_DRAWS = 12;

const file = (name: string): Buffer => readFileSync(join(PROJECT_ROOT, 'public', 'models', name));
const HALF = file('layers.glb').subarray(0, 50_000);

const FILES = {
  under: { name: 'layers.glb', want: (page: Page) => page.locator(layerSwitch('muscles')).click() },
  morphs: {
    name: 'heads.glb',
    want: async (page: Page) => {
      await page.locator('[data-heads]').click();
      await page.locator('[data-head="head-b"]').click();
    },
  },
} as const;

describe.for([
  ['under', 'missing', 404, null, /layers\.glb: the server answered 404/],
  ['under', 'cut short', 200, HALF, /layers\.glb: is not the file that atlas\.json names/],
  ['under', 'another file', 200, file('head.glb'), /layers\.glb: is not the file that atlas\.json names/],
  ['morphs', 'missing', 404, null, /heads\.glb: the server answered 404/],
  ['morphs', 'another file', 200, file('layers.glb'), /heads\.glb: is not the file that atlas\.json names/],
] as const)('the file of %s, %s', ([which, , status, body, said]) => {
  test('is named, keeps what is open, and is fetched at another try', async ({ open }) => {
    const { name, want } = FILES[which];
    const page = await open({
      viewport: DESKTOP,
      expected: [/404/],
      prepare: async (fresh) => {
        await fresh.route(`**/models/${name}`, (route) => route.fulfill(body === null ? { status } : { status, body }));
      },
    });
    await choosePoint(page, 'temporalis-2-left');
    await want(page);
    await fetched(page, which, 'failed');
    const line = page.locator(`[data-failed="${which}"]`);
    expect(await line.textContent()).toMatch(said);
    expect(await page.locator(sitePanel('temporalis-2-left')).isVisible(), 'the panel stays').toBe(true);
    expect(await page.locator('html').getAttribute('data-scene'), 'the picture stays').toBe('ready');
    await page.unroute(`**/models/${name}`);
    await line.getByRole('button').click();
    await fetched(page, which);
    expect(await line.count()).toBe(0);
    expect(await page.locator(sitePanel('temporalis-2-left')).isVisible(), 'and is still there').toBe(true);
  });
});

describe('what lies under the skin', () => {
  test('is not fetched for a first look by a reader who saves data', async ({ open }) => {
    const asked: string[] = [];
    await open({
      viewport: DESKTOP,
      prepare: async (page) => {
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.addInitScript(() =>
          Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
        );
      },
    });
    expect(asked.filter((path) => path.endsWith('.glb'))).toEqual(['/models/head.glb']);
  });

  test(`draws nothing at rest and at most ${MOST_DRAWS} times a frame in motion, all layers on`, async ({ open }) => {
    const page = await open({ viewport: DESKTOP, motion: true });
    await lookAtDepth(page, 1);
    await page.locator(layerSwitch('nerves')).click();
    await atRest(page);
    expect(await framesWithin(page, 30)).toMatchObject({ draws: 0, asked: 0 });
    const stage = await page.locator('canvas').boundingBox();
    if (stage === null) throw new Error('no canvas');
    const [x, y] = [stage.x + stage.width / 2, stage.y + stage.height * 0.95];
    await page.mouse.move(x, y);
    await atRest(page);
    const watched = framesWithin(page, 20);
    await page.mouse.down();
    await page.mouse.move(x + 90, y, { steps: 8 });
    await page.mouse.up();
    const { draws, busiest } = await watched;
    expect(draws).toBeGreaterThan(0);
    expect(busiest).toBeLessThanOrEqual(MOST_DRAWS);
  });
});

describe.for([
  ['light', DESKTOP],
  ['dark', PHONE],
] as const)('in the %s theme', ([theme, viewport]) => {
  test('axe finds nothing with layers, roots, needle, a nerve, heads or the ruler open', async ({ open }) => {
    const page = await open({ viewport, theme, touch: viewport === PHONE });
    const violations = async (): Promise<readonly string[]> => {
      const { violations: found } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
    };
    await lookAtDepth(page, 1);
    await page.locator('[data-dermatomes]').click();
    await atRest(page);
    expect(await violations(), 'layers and roots').toEqual([]);
    await page.locator(levelButton('student')).click();
    await choosePoint(page, 'paraspinal-1-left');
    expect(await page.locator('[data-needle]').count()).toBe(1);
    expect(await violations(), 'needle').toEqual([]);
    await unfoldStructures(page);
    await chooseFromList(page, nerve('greater-occipital', 'left'));
    await atRest(page);
    expect(await violations(), 'a nerve').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-heads]').click();
    expect(await violations(), 'heads').toEqual([]);
    await page.locator('[data-measure]').click();
    expect(await violations(), 'ruler').toEqual([]);
  });
});
