// The graphics card takes the picture away while it is being turned, and gives it back, or does not: nothing that was open is lost.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { openPanel, spotOf } from '../acts.ts';
import { DESKTOP, PHONE } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';
import { about, skin, stageArea, windowShot } from '../pixels.ts';
import { choosePoint, depthSlider, fetched, isOn, layerSwitch } from '../under-acts.ts';
import { test } from './fault.ts';

const SITE = 'temporalis-2-left';

/** Width of what is looked at about the point; the head of a still fills it. */
const ABOUT_PX = 90;

interface Extension {
  lost?: WEBGL_lose_context | null;
}

const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context') ?? null;
    (document as Extension).lost = extension;
    extension?.loseContext();
  });

const giveContextBack = (page: Page): Promise<void> => page.evaluate(() => (document as Extension).lost?.restoreContext());

const scene = (page: Page, state: 'ready' | 'failed'): Promise<void> =>
  page.locator(`html[data-scene="${state}"]`).waitFor({ state: 'attached', timeout: 60_000 });

/** Takes hold of the head beside its points. */
async function takeHold(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const stage = await stageArea(page);
  const hold = { x: stage.x + stage.width / 2, y: stage.y + stage.height * 0.75 };
  await page.mouse.move(hold.x, hold.y);
  await page.mouse.down();
  await page.mouse.move(hold.x + 60, hold.y, { steps: 4 });
  return hold;
}

/** Muscles shown, another head half mixed in, a point open. */
async function lookClosely(page: Page): Promise<string> {
  await choosePoint(page, SITE);
  await page.click(layerSwitch('muscles'));
  await fetched(page, 'under');
  await atRest(page);
  return page.evaluate(() => window.location.hash);
}

/** What stands in for the head while there is none: its still, seen about the point. */
async function hasStill(page: Page): Promise<void> {
  await page.locator('.stage img').evaluate((still: HTMLImageElement) => still.decode());
  const share = skin(await windowShot(page), about(await spotOf(page, SITE), ABOUT_PX));
  expect(share, 'share of what is seen about the point that is skin').toBeGreaterThan(0.5);
}

async function isAsBefore(page: Page, address: string): Promise<void> {
  await scene(page, 'ready');
  await atRest(page);
  expect((await openPanel(page))?.site, 'the panel stays open').toBe(SITE);
  expect(await page.evaluate(() => window.location.hash), 'the address says the same').toBe(address);
  expect(await isOn(page, layerSwitch('muscles')), 'the muscles are shown').toBe(true);
  expect(await page.locator('[data-fallback]:visible').count()).toBe(0);
  expect(await page.locator('canvas').count(), 'one canvas').toBe(1);
  expect(await page.locator(depthSlider).inputValue()).not.toBe('0');
  expect((await spotOf(page, SITE)).reachable, 'the point can be pressed').toBe(true);
}

/** What a reader of the line above the picture has scrolled to, and where it then stands. */
const READ = [
  ['[data-fallback] button', 'center'],
  ['[data-fallback]', 'start'],
] as const;

/** Most of what the sheet leaves of the window is picture, and the point stands in the middle of that. */
async function isInTheMiddle(page: Page): Promise<void> {
  const { stage, bar, sheet } = await page.evaluate(() => {
    const box = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
    return { stage: box('.stage')?.top ?? 0, bar: box('[data-level-bar]')?.bottom ?? 0, sheet: box('[data-panel]')?.top ?? 0 };
  });
  const top = Math.max(stage, bar);
  expect((sheet - top) / sheet, 'share of the window above the sheet that is picture').toBeGreaterThan(0.8);
  const share = ((await spotOf(page, SITE)).y - top) / (sheet - top);
  expect(share, 'how far down in what is seen of the picture the point stands').toBeGreaterThan(0.25);
  expect(share, 'how far down in what is seen of the picture the point stands').toBeLessThan(0.75);
}

describe('a context that is lost', () => {
  test('in the middle of a drag comes back with all that was open, again and again', async ({ open, fault }) => {
    const page = await open({ viewport: DESKTOP, expected: [/context lost/i] });
    const address = await lookClosely(page);
    for (const time of ['first', 'second']) {
      await fault(`the context is lost while the head is turned, and comes back (${time} time)`, async () => {
        const { x, y } = await takeHold(page);
        await atRest(page);
        const turned = await spotOf(page, SITE);
        await loseContext(page);
        await page.mouse.move(x + 120, y, { steps: 4 });
        await scene(page, 'failed');
        expect((await openPanel(page))?.site, 'the panel stays open without the picture').toBe(SITE);
        await page.mouse.up();
        await hasStill(page);
        await giveContextBack(page);
        await isAsBefore(page, address);
        const back = await spotOf(page, SITE);
        expect(Math.hypot(back.x - turned.x, back.y - turned.y), 'the head stands as it was turned, in px').toBeLessThan(3);
      });
    }
  });

  test('for good leaves the words and the points, and comes back by one button, in sight wherever the button was pressed', async ({
    open,
    fault,
  }) => {
    const page = await open({ viewport: PHONE, touch: true, expected: [/context lost/i] });
    for (const [part, block] of READ) {
      await fault(`the context is lost on a phone and does not come back by itself; ${part} is read`, async () => {
        const address = await lookClosely(page);
        await loseContext(page);
        await scene(page, 'failed');
        await choosePoint(page, 'procerus');
        await choosePoint(page, SITE);
        await hasStill(page);
        await page.locator('[data-fallback] summary').click();
        // The open sheet lies over it: a reader scrolls to it, and the page is painted so, before it is pressed.
        await page.locator(part).evaluate((element, where) => element.scrollIntoView({ block: where }), block);
        await atRest(page);
        await page.getByRole('button', { name: EN.failure.retry }).click();
        await isAsBefore(page, address);
        await isInTheMiddle(page);
        await page.click(layerSwitch('muscles'));
      });
    }
  });
});
