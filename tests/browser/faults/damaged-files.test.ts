// The head and its map arrive cut short, with bytes turned over, or as another file altogether: each is refused by name, the words and
// the points stay, and the whole file mends it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { PROJECT_ROOT } from '../../support/source-files.ts';
import { openPanel } from '../acts.ts';
import { DESKTOP } from '../atlas.ts';
import { choosePoint } from '../under-acts.ts';
import { test } from './fault.ts';

const PAGE_OF_A_PORTAL = Buffer.from('<!doctype html><title>Sign in to this network</title>');

function turnedOver(whole: Buffer): Buffer {
  const damaged = Buffer.from(whole);
  for (let at = Math.floor(whole.length / 2); at < whole.length; at += 97) damaged[at] = (damaged[at] ?? 0) ^ 0xff;
  return damaged;
}

const damages = (whole: Buffer): readonly (readonly [name: string, body: Buffer])[] => [
  ['cut in half', whole.subarray(0, Math.floor(whole.length / 2))],
  ['of the right length with bytes turned over', turnedOver(whole)],
  ['a page of the network instead', PAGE_OF_A_PORTAL],
  ['empty', Buffer.alloc(0)],
];

test.for(['head.glb', 'atlas.json'] as const)('%s, damaged in every way', async (file, { open, fault }) => {
  const address = `**/models/${file}`;
  const all = damages(readFileSync(join(PROJECT_ROOT, 'public', 'models', file)));
  let served = 0;
  const page = await open({
    viewport: DESKTOP,
    until: 'failed',
    prepare: async (fresh) => {
      await fresh.route(address, (route) => route.fulfill({ body: all[served]?.[1] ?? PAGE_OF_A_PORTAL }));
    },
  });
  const line = page.locator('[data-fallback]');
  const again = line.getByRole('button', { name: EN.failure.retry });
  for (const [name] of all) {
    await fault(`${file} is ${name}`, async () => {
      await page.locator('html[data-scene="failed"]').waitFor({ state: 'attached', timeout: 60_000 });
      expect(await line.textContent()).toContain(file);
      await choosePoint(page, 'procerus');
    });
    served += 1;
    if (served === all.length) await page.unroute(address);
    const asked = page.waitForResponse(address);
    await again.click();
    await asked;
  }
  await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  expect((await openPanel(page))?.site, 'the panel stays').toBe('procerus');
});
