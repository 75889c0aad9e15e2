// A reader passes on what is seen: the link is copied, or by hand where the browser refuses; the code leads to the very same picture.
import { binarize, Decoder, Detector, grayscale } from '@nuintun/qrcode';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { SHARE_EN } from '#copy/en/tools/share.ts';
import { EN } from '#copy/en.ts';
import { sitePanel } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { violations } from '../axe.ts';
import { openTool } from '../tool-acts.ts';

const STUDENT_AT_TEMPLE = '#level=student&site=temporalis-2-left&depth=1.5';

/** What a camera reads off the code as it is shown. */
async function readOff(page: Page): Promise<string> {
  const png = await page.locator('[data-desk="share"] .qr').screenshot();
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const seen = binarize(grayscale({ data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' }), width, height);
  const found = new Detector().detect(seen).next();
  if (found.done) throw new Error('no code is found in the picture');
  return new Decoder().decode(found.value.matrix).content;
}

describe('passing a view on', () => {
  test('copies the link, which opens the same elsewhere', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, fragment: STUDENT_AT_TEMPLE });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTool(page, 'share');
    await page.keyboard.press('Tab');
    await page.locator('[data-copy-link]').click();
    await page.getByRole('status').filter({ hasText: SHARE_EN.copied }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).hash).toBe(STUDENT_AT_TEMPLE);
    expect(await violations(page, { within: '[data-desk]' })).toEqual([]);
    const elsewhere = await open({ viewport: PHONE, fragment: new URL(link).hash });
    await elsewhere.locator(sitePanel('temporalis-2-left')).waitFor();
    expect(await elsewhere.locator('html').getAttribute('data-level')).toBe('student');
  });

  test.for([
    { theme: 'light', viewport: DESKTOP },
    { theme: 'dark', viewport: PHONE },
  ] as const)('shows a code that a camera reads, in $theme', async ({ theme, viewport }, { open }) => {
    const page = await open({ viewport, theme, fragment: STUDENT_AT_TEMPLE });
    await openTool(page, 'share');
    await page.locator('.qr').scrollIntoViewIfNeeded();
    expect(await readOff(page)).toBe(page.url());
  });

  test('marks the link for the hand where the clipboard is refused', async ({ open }) => {
    const page = await open({
      viewport: PHONE,
      touch: true,
      prepare: async (fresh) => {
        await fresh.addInitScript(() => {
          const refuse = { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) };
          Object.defineProperty(navigator, 'clipboard', { value: refuse });
        });
      },
    });
    await openTool(page, 'share');
    await page.tap('[data-copy-link]');
    await page.getByRole('status').filter({ hasText: SHARE_EN.copyByHand }).waitFor();
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(page.url());
  });

  test('hands the link to the system where it has a sheet for that, and offers none elsewhere', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await openTool(page, 'share');
    expect(await page.locator('[data-pass-on]').count()).toBe(0);
    const other = await open({
      viewport: PHONE,
      touch: true,
      prepare: async (fresh) => {
        await fresh.addInitScript(() => {
          const given: unknown[] = [];
          Object.defineProperty(window, '__given', { value: given });
          Object.defineProperty(navigator, 'share', { value: async (data: unknown) => given.push(data) });
        });
      },
    });
    await openTool(other, 'share');
    await other.tap('[data-pass-on]');
    const given = await other.evaluate(() => (window as unknown as { __given: unknown[] }).__given);
    expect(given).toEqual([{ title: EN.page.title, url: other.url() }]);
  });
});
