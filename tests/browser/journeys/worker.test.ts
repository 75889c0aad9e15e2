// Where the worker is, and where it is not: not for a reader who saves data, not in the frame of other websites, and not after a host
// has called it back.
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PROJECT_ROOT } from '../../support/source-files.ts';
import { pictureIs, settled, frailTest as test, visit } from '../frail-house.ts';

const DIST = join(PROJECT_ROOT, 'dist');

const workersOf = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const storesOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

/** The page has been idle again and again: what is put off until then has begun, and the line is quiet after it. */
async function idle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let time = 0; time < 5; time++) await new Promise((resolve) => requestIdleCallback(resolve));
  });
  await page.waitForLoadState('networkidle');
}

describe('the worker', () => {
  test.for([{ saveData: true }, { effectiveType: '2g' }, { effectiveType: '4g' }])(
    'on a line with %o',
    async (line, { enter }) => {
      const scarce = !('effectiveType' in line && line.effectiveType === '4g');
      const reader = await enter(DIST);
      const { page, house } = reader;
      await page.addInitScript((told) => Object.defineProperty(navigator, 'connection', { value: told }), line);
      // Where data are saved the head in 3D comes only when it is asked for.
      await visit(reader, '/', 'saveData' in line ? 'failed' : 'ready');
      if (!scarce) return settled(reader);
      await expect.poll(() => house.asked.some((path) => path.includes('at-rest-')), { timeout: 30_000 }).toBe(true);
      await idle(page);
      expect(await workersOf(page)).toBe(0);
      expect(house.asked.filter((path) => /sw\.js|keep-offline/.test(path))).toEqual([]);
    },
  );

  test('is none of the frame for other websites', async ({ enter }) => {
    const reader = await enter(DIST);
    const { page, house } = reader;
    await visit(reader, '/embed.html');
    await idle(page);
    expect(await workersOf(page)).toBe(0);
    // Beside the atlas, whose worker is there, the frame still fetches its own files.
    await visit(reader);
    await settled(reader);
    house.asked.length = 0;
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'embed.html';
      document.body.append(frame);
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
    expect(house.asked).toEqual(expect.arrayContaining(['/embed.html', '/models/atlas.json', '/models/head.glb']));
  });

  test('goes, with all that it kept, where the host puts sw-off.js in its place', async ({ enter }) => {
    const without = mkdtempSync(join(tmpdir(), 'atlas-without-'));
    cpSync(DIST, without, { recursive: true });
    copyFileSync(join(without, 'sw-off.js'), join(without, 'sw.js'));
    const reader = await enter(DIST);
    const { page, house } = reader;
    await visit(reader);
    await settled(reader);
    await page.evaluate(() => caches.open('of-another-product'));
    await house.show(without);
    await page.reload();
    await pictureIs(page, 'ready');
    await expect.poll(() => storesOf(page), { timeout: 30_000 }).toEqual(['of-another-product']);
    rmSync(without, { recursive: true });
  });
});
