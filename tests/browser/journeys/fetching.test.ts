// The two files that are fetched when wanted: when that is; and what a reader is told when one is missing, cut short or not the one that
// the map names. Another try works, and nothing open is lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { PROJECT_ROOT } from '../../support/source-files.ts';
import { lookFrom, openPanel } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { framesWithin } from '../frame-watch.ts';
import { changed, shotOf, stageArea } from '../pixels.ts';
import { choosePoint, fetched, layerSwitch } from '../under-acts.ts';

const bytesOf = (name: string): Buffer => readFileSync(join(PROJECT_ROOT, 'public', 'models', name));

const FILES = {
  'layers.glb': {
    state: 'under',
    want: (page: Page) => page.click(layerSwitch('muscles')),
    holds: '[data-peel]',
  },
  'heads.glb': {
    state: 'morphs',
    want: async (page: Page) => {
      await page.click('[data-heads]');
      await page.locator('[data-head="head-b"]').press('Space');
    },
    holds: '[data-heads]',
  },
} as const;

describe.for(['layers.glb', 'heads.glb'] as const)('%s', (name) => {
  test('is named when it is missing, cut short or another; another try works, and what is open stays', async ({ open }) => {
    const { state, want, holds } = FILES[name];
    const address = `**/models/${name}`;
    const page = await open({
      viewport: DESKTOP,
      expected: [/Failed to load resource.*404/],
      prepare: async (fresh) => {
        await fresh.route(address, (route) => route.fulfill({ status: 404 }));
      },
    });
    const line = page.locator(`[data-failed="${state}"]`);
    const told = async (what: RegExp): Promise<void> => {
      await fetched(page, state, 'failed');
      expect(await line.textContent()).toContain(EN.under.fetching[state].failed);
      expect(await line.textContent()).toMatch(what);
      expect((await openPanel(page))?.site, 'the panel stays').toBe('temporalis-2-left');
    };
    const answerWith = async (body: Buffer): Promise<void> => {
      await page.unroute(address);
      await page.route(address, (route) => route.fulfill({ body }));
      await line.getByRole('button', { name: EN.failure.retry }).click();
    };
    await choosePoint(page, 'temporalis-2-left');
    await want(page);
    await told(new RegExp(`${name}: the server answered 404`));
    const stage = await stageArea(page);
    const before = await shotOf(page);
    await lookFrom(page, 'back');
    const without = await shotOf(page);
    expect(changed(before, without, stage), 'the picture still turns').toBeGreaterThan(0.05);
    const whole = bytesOf(name);
    await answerWith(whole.subarray(0, whole.length / 2));
    await told(new RegExp(`${name}: is not the file that atlas.json names`));
    await answerWith(bytesOf('head.glb'));
    await told(new RegExp(`${name}: is not the file that atlas.json names`));
    await page.unroute(address);
    await line.getByRole('button', { name: EN.failure.retry }).press('Enter');
    expect(await page.evaluate((held) => document.activeElement?.matches(held), holds), 'the focus stays at hand').toBe(true);
    await fetched(page, state);
    expect(await line.count()).toBe(0);
    expect((await openPanel(page))?.site, 'and is still there').toBe('temporalis-2-left');
    expect(changed(without, await shotOf(page), stage), 'what was wanted is there').toBeGreaterThan(0.01);
  });
});

/** Opens the page on a line of this kind; tells which models have been asked for so far. */
async function asking(open: (prepare: (page: Page) => Promise<void>) => Promise<Page>, line: { readonly saveData: boolean }) {
  const asked: string[] = [];
  const page = await open(async (fresh) => {
    fresh.on('request', (request) => void (request.url().endsWith('.glb') && asked.push(request.url().replace(/.*\//, ''))));
    await fresh.addInitScript((told) => {
      Object.defineProperty(navigator, 'connection', { value: { effectiveType: '4g', ...told } });
    }, line);
  });
  const atFirst = [...asked];
  // The browser is idle again and again, and every frame has passed in which something could have been asked for.
  await page.evaluate(async () => {
    for (let time = 0; time < 5; time++) await new Promise((resolve) => requestIdleCallback(resolve));
  });
  await framesWithin(page, 10);
  return { page, asked, atFirst };
}

describe('the files under the skin and of other heads', () => {
  test('are fetched ahead on a good line once the picture rests, once, after the head', async ({ open }) => {
    const { page, asked, atFirst } = await asking((prepare) => open({ viewport: PHONE, prepare }), { saveData: false });
    expect(atFirst[0], 'the head comes first').toBe('head.glb');
    expect([...asked].sort()).toEqual(['head.glb', 'heads.glb', 'layers.glb']);
    for (const file of ['under', 'morphs'] as const)
      expect(await page.locator('html').getAttribute(`data-${file}`), 'fetched, not yet opened').toBe('asleep');
    await FILES['layers.glb'].want(page);
    await fetched(page, 'under');
    await FILES['heads.glb'].want(page);
    await fetched(page, 'morphs');
    expect(asked, 'not fetched twice').toHaveLength(3);
  });

  test('are not fetched before they are wanted for a reader who saves data', async ({ open }) => {
    const { page, asked } = await asking((prepare) => open({ viewport: PHONE, prepare }), { saveData: true });
    expect(asked).toEqual(['head.glb']);
    await FILES['layers.glb'].want(page);
    await fetched(page, 'under');
    expect(asked).toEqual(['head.glb', 'layers.glb']);
    expect(await page.locator('html').getAttribute('data-morphs')).toBe('asleep');
  });
});
