// Explaining to somebody over the whole window: a light that leaves all else in shade, a pen whose lines vanish, a screen that stays awake.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';
import { openTool } from '../tool-acts.ts';

const LIGHT = '[data-light]';
const PEN = '[data-pen]';
const NEXT = '[data-walk="next"]';

/** Whether a place of the picture lies outside the light. */
function isShaded(page: Page, x: number, y: number): Promise<boolean> {
  return page.locator('[data-spotlight]').evaluate(
    (shade, [atX, atY]) => {
      const [, cx, cy, radius] = getComputedStyle(shade).backgroundImage.match(/at ([\d.]+)px ([\d.]+)px.*? ([\d.]+)px/) ?? [];
      return Math.hypot(atX - Number(cx), atY - Number(cy)) > Number(radius);
    },
    [x, y] as const,
  );
}

/** To the first step that gives points. */
async function toPoints(page: Page): Promise<void> {
  while ((await page.locator('button[data-given="lit"]').count()) === 0) await page.click(NEXT);
  await atRest(page);
}

async function draw(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 6 });
  await page.mouse.up();
}

describe('presenting', () => {
  test('lights what is spoken of, then what the pointer is on', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await openTool(page, 'present');
    await toPoints(page);
    await page.focus(LIGHT);
    await page.keyboard.press('Enter');
    const inHand = await page
      .locator('button[data-given="lit"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-site')));
    for (const id of SITE_IDS.filter((one) => inHand.includes(one))) {
      const { x, y } = await spotOf(page, id);
      expect(await isShaded(page, x, y), id).toBe(false);
    }
    const corner = [60, 60] as const;
    expect(await isShaded(page, ...corner), 'all else is in shade').toBe(true);
    await page.mouse.move(...corner);
    expect(await isShaded(page, ...corner), 'the pointer brings the light').toBe(false);
    await page.keyboard.press('ArrowRight');
    await atRest(page);
    expect(await isShaded(page, ...corner), 'another step takes it back').toBe(true);
    const beside = await page.locator('.presentation h1').boundingBox();
    const onText = [(beside?.x ?? 0) + 10, (beside?.y ?? 0) + 10] as const;
    expect(
      await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.tagName, onText),
      'what is said stays in the light',
    ).toBe('H1');
    await page.click(LIGHT);
    expect(await page.locator('[data-spotlight]').count()).toBe(0);
  });

  test('draws lines that vanish, and turns nothing meanwhile', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await openTool(page, 'present');
    await toPoints(page);
    const where = await spotOf(page, 'procerus');
    await page.click(PEN);
    await draw(page, [200, 200], [420, 300]);
    await atRest(page);
    expect(await spotOf(page, 'procerus'), 'the head stays').toEqual(where);
    const line = await page.locator('[data-ink] path').last().boundingBox();
    expect(line?.width).toBeGreaterThan(200);
    expect(await page.locator('[data-ink] g').count()).toBe(1);
    await page.evaluate(() => document.getAnimations().map((animation) => animation.finish()));
    await page.locator('[data-ink] g').waitFor({ state: 'detached' });
    await page.click(PEN);
    await draw(page, [200, 300], [420, 320]);
    await atRest(page);
    expect(await spotOf(page, 'procerus'), 'without the pen the hand turns the head').not.toEqual(where);
  });

  test('keeps the screen awake until it ends, by touch', async ({ open }) => {
    const page = await open({
      viewport: PHONE,
      touch: true,
      prepare: async (fresh) => {
        await fresh.addInitScript(() => {
          const held = { locks: 0 };
          Object.defineProperty(window, '__awake', { value: held });
          const request = async () => {
            held.locks += 1;
            return {
              release: async () => {
                held.locks -= 1;
              },
            };
          };
          Object.defineProperty(navigator, 'wakeLock', { value: { request } });
        });
      },
    });
    const locks = () => page.evaluate(() => (window as unknown as { __awake: { locks: number } }).__awake.locks);
    await page.tap('[data-tools]');
    await page.tap('[data-tool="present"]');
    await page.locator('.presentation').waitFor();
    expect(await locks()).toBe(1);
    await page.tap(PEN);
    await page.touchscreen.tap(150, 150);
    expect(await page.locator('[data-ink] g').count(), 'a tap leaves a dot').toBe(1);
    await page.tap('[data-stop]');
    await page.locator('.presentation').waitFor({ state: 'detached' });
    expect(await locks()).toBe(0);
  });
});
