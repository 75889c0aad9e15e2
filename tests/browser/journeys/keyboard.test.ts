// A reader with a keyboard alone: one tab stop for all points, arrows from point to point, the camera following.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { noPanel, openPanel, regionLabel, regionPanel, sitePanel, spotOf } from '../acts.ts';
import { DESKTOP, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';

const MOST_TABS = 60;

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLButtonElement ? (element.dataset['site'] ?? null) : null;
  });

/** Presses Tab until the focus is on something that matches, as a reader would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < MOST_TABS; press++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

describe('with the keyboard alone', () => {
  test('every one of the 31 points opens its own panel, and each is turned to the reader', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await tabTo(page, 'button[data-site]');
    await page.keyboard.press('Home');
    const seen: (string | null)[] = [];
    for (const id of SITE_IDS) {
      await page.locator(sitePanel(id)).waitFor({ timeout: 5000 });
      expect((await openPanel(page))?.site).toBe(id);
      seen.push(await focused(page));
      await atRest(page);
      const { x, y } = await spotOf(page, id);
      expect(x, `${id} is on the stage`).toBeGreaterThan(0);
      expect(y, `${id} is on the stage`).toBeGreaterThan(0);
      await page.keyboard.press('ArrowRight');
    }
    expect(seen).toEqual([...SITE_IDS]);
    expect(await focused(page), 'round the end').toBe(SITE_IDS[0]);
  });

  test('all points are one tab stop', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await tabTo(page, 'button[data-site]');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(SITE_IDS.at(-1));
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page), 'comes back to where it was').toBe(SITE_IDS.at(-1));
  });

  test('letters typed at a point lead to the one that is called so, in either language, and do nothing else', async ({
    open,
  }) => {
    for (const [path, letters] of [
      ['', 'should'],
      ['es/', 'hombro'],
    ] as const) {
      const page = await open({ viewport: DESKTOP, path });
      await page.locator('button[data-site="corrugator-left"]').focus();
      await page.keyboard.type('proc');
      expect(await focused(page)).toBe('procerus');
      await page.keyboard.press('Home');
      await page.locator(sitePanel(SITE_IDS[0])).waitFor();
      await page.locator('button[data-site="temporalis-1-left"]').focus();
      await page.keyboard.type(letters);
      expect(await focused(page)).toBe('trapezius-1-left');
      expect(await page.locator('dialog[open], input[role="combobox"]').count()).toBe(0);
    }
  });

  test('Enter pins, Escape closes and gives the focus back', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await tabTo(page, 'button[data-site]');
    await page.keyboard.press('Home');
    const id = SITE_IDS[0];
    await page.keyboard.press('Enter');
    await page.locator(sitePanel(id)).waitFor();
    await page.keyboard.press('Escape');
    await noPanel(page);
    expect(await focused(page)).toBe(id);
  });

  test('a point behind the head turns the camera to it', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    /** From the front the patient's left is on the right of the picture, from behind on its left. */
    const seenFromBehind = async (): Promise<boolean> =>
      (await spotOf(page, 'occipitalis-1-left')).x < (await spotOf(page, 'occipitalis-1-right')).x;
    expect(await seenFromBehind()).toBe(false);
    await tabTo(page, 'button[data-site]');
    await page.keyboard.press('Home');
    expect(await seenFromBehind()).toBe(false);
    for (let step = 0; step < SITE_IDS.indexOf('occipitalis-1-left'); step++) await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('occipitalis-1-left');
    await atRest(page);
    expect(await seenFromBehind()).toBe(true);
  });

  test('every area can be chosen', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    for (const id of REGION_IDS) {
      await page.evaluate(() => document.body.focus());
      await tabTo(page, regionLabel(id));
      await page.keyboard.press('Enter');
      await page.locator(regionPanel(id)).waitFor();
      await page.keyboard.press('Escape');
      await noPanel(page);
      await page.keyboard.press('Escape');
    }
  });
});
