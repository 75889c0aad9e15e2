// A slow processor, a window of every size, and fifty steps back and forth: the page answers, the points sit on the picture, and the
// right page is there each time.
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openPanel, sitePanel, spotOf } from '../acts.ts';
import { DESKTOP, WHOLE } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';
import { choosePoint } from '../under-acts.ts';
import { test } from './fault.ts';

const ready = async (page: Page): Promise<void> => {
  await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  await atRest(page);
};

test('with a sixth of the processor points still open their panels', async ({ open, fault }) => {
  await fault('the processor is six times as slow', async () => {
    const page = await open({ viewport: DESKTOP });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const { x, y } = await spotOf(page, 'trapezius-2-left');
    await page.mouse.move(x, y);
    await page.locator(sitePanel('trapezius-2-left')).waitFor();
    for (const id of ['procerus', 'occipitalis-3-right'] as const) await choosePoint(page, id);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  });
});

const SIZES: readonly (readonly [width: number, height: number, scale: number])[] = [
  [1280, 900, 1],
  [1, 1, 1],
  [390, 844, 3],
  [844, 390, 3],
  [320, 480, 2],
  [2, 900, 1],
  [1280, 2, 1],
  [1920, 1080, 1],
  [1080, 1920, 1.25],
  [768, 1024, 2],
  [1024, 768, 2],
  [200, 200, 1],
  [2560, 400, 0.5],
  [400, 2000, 1],
  [899, 701, 1.5],
  [901, 699, 1],
  [390, 844, 1],
  [1, 2000, 1],
  [640, 360, 2],
  [1280, 900, 1],
];

const resize = (session: CDPSession, width: number, height: number, deviceScaleFactor: number): Promise<unknown> =>
  session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });

/** The canvas fills its stage, and all points that face the reader lie on it. */
async function fits(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const host = canvas?.parentElement;
    if (!canvas || !host) throw new Error('there is no picture');
    const [inner, outer] = [canvas.getBoundingClientRect(), host.getBoundingClientRect()];
    const points = [...document.querySelectorAll('button[data-site]')].map((button) => button.getBoundingClientRect());
    const on = points.filter(({ x, y, width, height }) => {
      const [left, top] = [x + width / 2, y + height / 2];
      return left > outer.left && left < outer.right && top > outer.top && top < outer.bottom;
    });
    return {
      off: Math.max(Math.abs(inner.width - outer.width), Math.abs(inner.height - outer.height)),
      pixels: [canvas.width / inner.width, canvas.height / inner.height] as const,
      on: on.length / points.length,
    };
  });
  expect(seen.off, 'the canvas fills the stage, in px').toBeLessThan(1);
  for (const pixels of seen.pixels)
    expect(pixels, 'a light picture has one pixel for each of the page, whatever the display has').toBeCloseTo(1, 1);
  expect(Math.abs(seen.pixels[0] - seen.pixels[1]), 'the picture is not stretched').toBeLessThan(0.02);
  expect(seen.on, 'share of the points on the stage').toBe(1);
}

test('the window may be turned and drawn to any size', async ({ open, fault }) => {
  const page = await open({ viewport: DESKTOP });
  const session = await page.context().newCDPSession(page);
  const before = await spotOf(page, 'procerus');
  for (const [width, height, scale] of SIZES)
    await fault(`the window becomes ${width} by ${height} at ${scale} pixels each`, async () => {
      await resize(session, width, height, scale);
      await page.evaluate(() => document.__watch?.nextFrame());
      if (width < 300 || height < 300) return;
      await atRest(page);
      await fits(page);
    });
  const after = await spotOf(page, 'procerus');
  expect(Math.hypot(after.x - before.x, after.y - before.y), 'and back, all is where it was').toBeLessThan(2);
});

const DISPLAYS: readonly (readonly [scale: number, pixels: number])[] = [
  [2, 2],
  [3, 2],
  [1, 1],
  [0.5, 1],
];

test('the window may be taken to a display of more pixels, and back', async ({ open, fault }) => {
  const page = await open({ viewport: DESKTOP, comfort: WHOLE });
  const session = await page.context().newCDPSession(page);
  const pixels = () =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      return canvas && canvas.width / canvas.clientWidth;
    });
  for (const [at, [scale, wanted]] of DISPLAYS.entries())
    await fault(`the display has ${scale} pixels to one of the page`, async () => {
      // The browser asks its media queries anew only where the size is another one.
      await resize(session, 500 + at, 500, scale);
      await expect.poll(pixels).toBeCloseTo(wanted, 1);
    });
});

const STOPS = ['', '#site=procerus', '#site=trapezius-1-left', 'risks/', 'about/'] as const;

/** The page of an address and the point it shows; what else stands in it is the page's own to write. */
function placeOf(address: string): { readonly path: string; readonly site: string | null } {
  const { pathname, hash } = new URL(address);
  return { path: pathname, site: new URLSearchParams(hash.slice(1)).get('site') };
}

describe('fifty steps back and forth', () => {
  test('lead to the right page each time', async ({ open, fault }) => {
    const page = await open({ viewport: { width: 480, height: 600 } });
    const root = page.url().replace(/#.*/, '');
    const titles: string[] = [];
    for (const place of STOPS) {
      await page.goto(root + place);
      titles.push(await page.title());
    }
    await fault('fifty steps back and forth over pages and places', async () => {
      let at = STOPS.length - 1;
      for (let step = 0; step < 50; step++) {
        const back = at > 0 && (at === STOPS.length - 1 || step % 7 < 4);
        at += back ? -1 : 1;
        await (back ? page.goBack({ waitUntil: 'commit' }) : page.goForward({ waitUntil: 'commit' }));
        await page.locator('h1').waitFor();
        expect(placeOf(page.url()), `step ${step}`).toEqual(placeOf(root + STOPS[at]));
        await expect.poll(() => page.title()).toBe(titles[at]);
      }
      while (at-- > 1) await page.goBack({ waitUntil: 'commit' });
      await ready(page);
      expect((await openPanel(page))?.site).toBe('procerus');
    });
  });
});
