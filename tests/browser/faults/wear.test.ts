// Two hundred panels, layers and heads later the page is as it was: the heap after a collection, and all that the graphics card holds.
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PHONE } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';
import { type Holdings, holdings, keepLedger } from '../gpu-ledger.ts';
import { growthOf, leaks } from '../growth.ts';
import { fetched, layerSwitch } from '../under-acts.ts';
import { test } from './fault.ts';

/** Rounds before measuring: files are fetched and programs built once. */
const WARM_UP = 2;
const ROUNDS = 8;
const PANELS_A_ROUND = 25;
/** More than this a round would be a leak whatever the noise: a panel's text and its nodes are some ten KiB. */
const MOST_GROWTH_MIB = 1;

const MIB = 1024 * 1024;

/** Half a minute on a free machine; ten times that on one that is shared. */
const PATIENCE_MS = 300_000;

/** By the page's own controls, without waiting until all is drawn; returns how many panels have opened and closed. */
const wearOut = (page: Page, panels: number): Promise<number> =>
  page.evaluate(async (count) => {
    const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
    const frame = (): Promise<void> => document.__watch?.nextFrame() ?? Promise.resolve();
    const links = [...document.querySelectorAll<HTMLElement>('[data-site-link]')];
    let opened = 0;
    for (let panel = 0; panel < count; panel++) {
      links[(panel * 7) % links.length]?.click();
      await frame();
      opened += document.querySelectorAll('[data-panel]').length;
      press('[data-panel] .close');
      await frame();
      opened -= document.querySelectorAll('[data-panel]').length;
    }
    for (const layer of ['muscles', 'nerves', 'muscles', 'nerves']) {
      press(`button[data-layer="${layer}"]`);
      await frame();
    }
    for (const head of ['head-b', 'head-c', 'average']) {
      press(`[data-head="${head}"]`);
      await frame();
    }
    return opened;
  }, panels);

async function heapMib(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MIB;
}

test('200 panels, layers on and off, heads changed: heap and graphics card stay as they were', { timeout: PATIENCE_MS }, async ({
  open,
  fault,
}) => {
  const page = await open({ viewport: PHONE, prepare: keepLedger });
  const session = await page.context().newCDPSession(page);
  await page.click(layerSwitch('muscles'));
  await fetched(page, 'under');
  await page.click(layerSwitch('muscles'));
  await page.click('[data-heads]');
  await page.locator('[data-head="head-b"]').press('Space');
  await fetched(page, 'morphs');
  await fault(`${ROUNDS * PANELS_A_ROUND} panels are opened and closed, layers and heads changed`, async () => {
    const heap: number[] = [];
    const held: Holdings[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      expect(await wearOut(page, PANELS_A_ROUND), 'panels that opened and closed').toBe(PANELS_A_ROUND);
      await atRest(page);
      const now = [await heapMib(session), await holdings(page)] as const;
      if (round < WARM_UP) continue;
      heap.push(now[0]);
      held.push(now[1]);
    }
    const { by, noise } = growthOf(heap);
    const told = `heap ${heap.map((mib) => mib.toFixed(2)).join(' ')} MiB; held ${JSON.stringify(held.at(-1))}`;
    expect(held[0]?.['Program'], 'the ledger counts').toBeGreaterThan(3);
    expect(leaks(held), told).toEqual([]);
    expect(by, told).toBeLessThan(Math.max(noise, MOST_GROWTH_MIB));
    process.stdout.write(`${told}; growth ${by.toFixed(2)} MiB, noise ${noise.toFixed(2)} MiB\n`);
  });
});
