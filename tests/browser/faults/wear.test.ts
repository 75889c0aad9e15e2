// Two hundred panels, layers and heads later the page is as it was: the heap after a collection, and all that the graphics card holds.
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { atRest, framesWithin } from '../frame-watch.ts';
import { type Holdings, holdings, keepLedger } from '../gpu-ledger.ts';
import { growthOf, leaks } from '../growth.ts';
import { fetched, layerSwitch } from '../under-acts.ts';
import { test } from './fault.ts';

/** Few pixels: what is left over is not a matter of size. */
const SMALL = { width: 320, height: 480 } as const;
/** Rounds before measuring: files are fetched and programs built once. */
const WARM_UP = 3;
const ROUNDS = 8;
const IDLE_FRAMES = 30;
const PANELS_A_ROUND = 25;
/** Half about the head, fifteen degrees a press. */
const TURNS_A_ROUND = 12;
/** The engine's own notes on code that runs often grow by less than this until they are full; a panel left behind a round is more. */
const MOST_GROWTH_MIB = 1;

const MIB = 1024 * 1024;

/** Half a minute on a free machine; ten times that on one that is shared. */
const PATIENCE_MS = 300_000;

/** By the page's own controls, without waiting until all is drawn; returns how many panels have opened and closed. */
const wearOut = (page: Page): Promise<number> =>
  page.evaluate(
    async ([count, turns]) => {
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
      for (let step = 0; step < turns; step++) {
        press('.turns .camera button');
        await frame();
      }
      for (const head of ['head-b', 'head-c', 'average']) {
        press(`[data-head="${head}"]`);
        await frame();
      }
      return opened;
    },
    [PANELS_A_ROUND, TURNS_A_ROUND] as const,
  );

interface Left {
  readonly heapMib: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What a collection leaves. */
async function leftOver(session: CDPSession): Promise<Left> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heapMib: usedSize / MIB, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

test('200 panels, layers on and off, heads changed, the head turned: heap and graphics card stay as they were', {
  timeout: PATIENCE_MS,
}, async ({ open, fault }) => {
  const page = await open({ viewport: SMALL, prepare: keepLedger });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.click(layerSwitch('muscles'));
  await fetched(page, 'under');
  await page.click(layerSwitch('muscles'));
  await page.click('[data-heads]');
  await page.locator('[data-head="head-b"]').press('Space');
  await fetched(page, 'morphs');
  await fault(
    `${ROUNDS * PANELS_A_ROUND} panels are opened and closed, layers and heads changed, the head turned and left alone`,
    async () => {
      const left: Left[] = [];
      const held: Holdings[] = [];
      for (let round = 0; round < WARM_UP + ROUNDS; round++) {
        expect(await wearOut(page), 'panels that opened and closed').toBe(PANELS_A_ROUND);
        await atRest(page);
        expect(await framesWithin(page, IDLE_FRAMES), 'left alone').toMatchObject({ draws: 0, asked: 0 });
        const now = [await leftOver(session), await holdings(page)] as const;
        if (round < WARM_UP) continue;
        left.push(now[0]);
        held.push(now[1]);
      }
      const heap = growthOf(left.map(({ heapMib }) => heapMib));
      const nodes = growthOf(left.map((round) => round.nodes));
      const told = JSON.stringify({ heap, nodes, left, held: held.at(-1) });
      process.stdout.write(`${told}\n`);
      expect(held[0]?.['Program'], 'the ledger counts').toBeGreaterThan(3);
      expect(leaks(held), told).toEqual([]);
      expect(new Set(left.map(({ listeners }) => listeners)).size, `listeners: ${told}`).toBe(1);
      expect(nodes.by, `nodes: ${told}`).toBeLessThanOrEqual(nodes.noise);
      expect(heap.by, `heap: ${told}`).toBeLessThan(Math.max(heap.noise, MOST_GROWTH_MIB));
    },
  );
});
