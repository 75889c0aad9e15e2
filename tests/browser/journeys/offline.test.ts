// Without a server: what was opened is there, what was not says so, and a download that broke off does no harm.
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { OFFLINE_EN } from '#copy/en/offline.ts';
import { EN } from '#copy/en.ts';
import { PROJECT_ROOT } from '../../support/source-files.ts';
import { openPanel } from '../acts.ts';
import { pictureIs, settled, frailTest as test, visit } from '../frail-house.ts';
import { untilToolsOpen } from '../tool-acts.ts';
import { choosePoint, fetched, layerSwitch } from '../under-acts.ts';

const DIST = join(PROJECT_ROOT, 'dist');
/** The browser's own words on what cannot be had. */
const NO_LINE = [/Failed to load resource/, /net::ERR_/];

describe('after one visit, the server gone', () => {
  test('the head is there, with its points and what lies under the skin once opened', async ({ enter }) => {
    const reader = await enter(DIST, NO_LINE);
    const { page, house } = reader;
    await visit(reader);
    await settled(reader);
    await page.click(layerSwitch('muscles'));
    await fetched(page, 'under');
    await settled(reader, /models\/layers\.glb/);
    await house.goAway();
    await page.reload();
    await pictureIs(page, 'ready');
    await choosePoint(page, 'procerus');
    expect((await openPanel(page))?.site).toBe('procerus');
    await page.click(layerSwitch('muscles'));
    await fetched(page, 'under');
  });

  test('what was on its way when the worker came is kept as well', async ({ enter }) => {
    const reader = await enter(DIST, NO_LINE);
    const { page } = reader;
    await page.route(/models\/layers\.glb/, async (route) => {
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await route.continue();
    });
    await visit(reader);
    await settled(reader, /models\/layers\.glb/);
  });

  test('a page that was opened can be read; another says that it is not there and leads to what is', async ({ enter }) => {
    const reader = await enter(DIST, NO_LINE);
    const { page, house } = reader;
    await visit(reader);
    await settled(reader);
    await page.goto(`${house.origin}/risks/`);
    await settled(reader, /\/risks\/$/);
    await house.goAway();
    await page.goto(`${house.origin}/about/`);
    expect(await page.locator('[data-offline="en"] h1').textContent()).toBe(OFFLINE_EN.page.title);
    const face = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
    expect(face, 'dressed like the rest').toContain('Atkinson');
    await page.goto(`${house.origin}/risks/`);
    expect(await page.locator('h1').first().textContent()).not.toBe(OFFLINE_EN.page.title);
    await page.locator('html[data-theme]').waitFor({ state: 'attached' });
    await page.goto(`${house.origin}/es/riesgos/`);
    await page.getByRole('link', { name: 'El atlas en español' }).click();
    await page.waitForURL(`${house.origin}/es/`);
    await pictureIs(page, 'ready');
    await house.comeBack();
    await page.goto(`${house.origin}/about/`);
    expect(await page.locator('[data-offline]').count(), 'and all is as ever').toBe(0);
  });

  test('a tool that was never opened says so, and works once there is a line', async ({ enter }) => {
    const reader = await enter(DIST, NO_LINE);
    const { page, house } = reader;
    await visit(reader);
    await settled(reader);
    await house.goAway();
    await page.reload();
    await pictureIs(page, 'ready');
    await page.locator('[data-tools]').click();
    await page.getByText(EN.failure.said.script).first().waitFor();
    await house.comeBack();
    await untilToolsOpen(page);
  });
});

describe('a download that breaks off', () => {
  test('while the shell is fetched: nothing of it is used, and the next visit makes it whole', async ({ enter }) => {
    const reader = await enter(DIST, NO_LINE);
    const { page, house } = reader;
    const times = new Map<string, number>();
    // The page's own request for the head comes first; the worker's is the second.
    house.breakOff((path) => {
      times.set(path, (times.get(path) ?? 0) + 1);
      return path.endsWith('models/head.glb') && times.get(path) === 2;
    });
    await visit(reader);
    await expect.poll(() => times.get('/models/head.glb'), { timeout: 60_000 }).toBe(2);
    const workers = (): Promise<number> =>
      page.evaluate(
        async () =>
          (await navigator.serviceWorker.getRegistrations()).filter(({ active, installing }) => active ?? installing).length,
      );
    await expect.poll(workers, { timeout: 30_000 }).toBe(0);
    await page.reload();
    await pictureIs(page, 'ready');
    await settled(reader);
    await house.goAway();
    await page.reload();
    await pictureIs(page, 'ready');
  });

  test('in the middle of a model: it is named, never kept, and another try works', async ({ enter }) => {
    const reader = await enter(DIST, NO_LINE);
    const { page, house } = reader;
    await visit(reader);
    // The one that is to break off: kept a moment later, it would be there all the same.
    await settled(reader, /models\/layers\.glb/);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (name.startsWith('atlas-models-')) await caches.delete(name);
    });
    house.breakOff((path) => path.endsWith('models/layers.glb'));
    await page.reload();
    await pictureIs(page, 'ready');
    await page.click(layerSwitch('muscles'));
    await fetched(page, 'under', 'failed');
    expect(await page.locator('[data-failed="under"]').textContent()).toContain('layers.glb');
    const kept = (): Promise<boolean> =>
      page.evaluate(async () => {
        const name = (await caches.keys()).find((one) => one.startsWith('atlas-models-')) ?? '';
        return (await (await caches.open(name)).keys()).some(({ url }) => url.includes('layers.glb'));
      });
    expect(await kept(), 'half a model').toBe(false);
    house.breakOff(() => false);
    await page.locator('[data-failed="under"]').getByRole('button', { name: EN.failure.retry }).click();
    await fetched(page, 'under');
    await expect.poll(kept, { timeout: 30_000 }).toBe(true);
  });
});
