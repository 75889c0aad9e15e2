// The line fails at each file of the first view until the reader is told: what is told, that nothing is blank or frozen, and that another
// try mends it.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { openPanel, sitePanel } from '../acts.ts';
import { DESKTOP, PHONE } from '../atlas.ts';
import { cutLine } from '../cut-line.ts';
import { atRest } from '../frame-watch.ts';
import { choosePoint } from '../under-acts.ts';
import { test } from './fault.ts';

const FRAGMENT = '#level=student&view=left';

const STOPPED = [/Failed to load resource/, /Failed to fetch dynamically imported module/];

const scene = (page: Page, state: 'ready' | 'failed'): Promise<void> =>
  page.locator(`html[data-scene="${state}"]`).waitFor({ state: 'attached', timeout: 60_000 });

const title = async (page: Page): Promise<string> => ((await page.locator('h1').textContent()) ?? '').trim();

/** Once; the page may be loaded anew. */
async function tryAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: EN.failure.retry }).click();
  await scene(page, 'ready');
  await atRest(page);
}

describe('a file that the page cannot start without', () => {
  for (const [name, file] of [
    ['the program', /assets\/main-.*\.js/],
    ['a library', /assets\/react-.*\.js/],
    ['the words', /assets\/en-[\w-]{8}\.js/],
    ['the styles', /assets\/atlas-.*\.css/],
  ] as const)
    test(`${name}: the page can be read, says that it stopped, and one button starts it`, async ({ open, fault }) => {
      await fault(`the line fails at ${name}`, async () => {
        const viewport = name === 'the words' ? PHONE : DESKTOP;
        const line = cutLine(file);
        const page = await open({ viewport, until: 'loading', fragment: FRAGMENT, expected: STOPPED, prepare: line.cut });
        await page.locator('[data-unstarted]').waitFor();
        line.mend();
        expect(await page.locator('[data-unstarted]').count()).toBe(1);
        expect(await page.locator('[data-unstarted]').textContent()).toContain(EN.failure.said.script);
        expect(await title(page)).toBe(EN.page.title);
        expect(await page.locator('main img:visible, canvas').count(), 'something is seen').toBeGreaterThan(0);
        await tryAgain(page);
        expect(await page.locator('[data-unstarted]').count()).toBe(0);
        expect(await page.evaluate(() => window.location.hash)).toBe(FRAGMENT);
        await choosePoint(page, 'procerus');
      });
    });
});

describe('a file of the picture', () => {
  for (const [name, file, failure] of [
    ['the program that draws', /assets\/Scene-.*\.js/, 'script'],
    ['the map of the head', /models\/atlas\.json/, 'manifest'],
    ['the head', /models\/head\.glb/, 'model'],
  ] as const)
    test(`${name}: the words and the points stay, and one button brings the picture`, async ({ open, fault }) => {
      await fault(`the line fails at ${name}`, async () => {
        const line = cutLine(file);
        const page = await open({ viewport: DESKTOP, until: 'failed', expected: STOPPED, prepare: line.cut });
        line.mend();
        expect(await page.locator('[data-fallback]').textContent()).toContain(EN.failure.said[failure]);
        expect(await page.locator('[data-unstarted]').count(), 'told once').toBe(0);
        await choosePoint(page, 'occipitalis-1-left');
        await tryAgain(page);
        await page.locator(sitePanel('occipitalis-1-left')).waitFor();
        expect((await openPanel(page))?.site, 'the panel stays').toBe('occipitalis-1-left');
        expect(await page.locator('[data-fallback]').count()).toBe(0);
      });
    });
});

test('a typeface, a still, a sign or a worker that does not come takes nothing away', async ({ open, fault }) => {
  await fault('the line fails at the typeface, the first still, the sign of the tab and the worker', async () => {
    const { cut } = cutLine(/\.woff2/, /stills\/start/, /icons\//, /assets\/at-rest/);
    const page = await open({ viewport: DESKTOP, expected: STOPPED, prepare: cut });
    expect(await page.locator('[data-unstarted], [data-fallback]').count()).toBe(0);
    await choosePoint(page, 'procerus');
  });
});
