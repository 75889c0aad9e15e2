// A reader saves what is seen: of just the size that was asked for, really drawn that large, with names that can be read.
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { PICTURE_EN } from '#copy/en/tools/picture.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { violations } from '../axe.ts';
import { changed, shotOf, stageArea } from '../pixels.ts';
import { openTool } from '../tool-acts.ts';

const SIZE = '[data-size]';

async function saved(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save-picture]')]);
  return buffer(await download.createReadStream());
}

/** Mean difference of neighbouring pixels: how much there is to see in the finest grain. */
async function grain(picture: Buffer, width: number): Promise<number> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#888' })
    .resize({ width })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let sum = 0;
  for (let at = 1; at < data.length; at++) if (at % info.width !== 0) sum += Math.abs((data[at] ?? 0) - (data[at - 1] ?? 0));
  return sum / data.length;
}

describe('saving a picture', () => {
  test('gives a PNG of the size that was asked for, drawn anew and not blown up', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const [stage, before] = [await stageArea(page), await shotOf(page)];
    await openTool(page, 'picture');
    await page.locator('.picture img').waitFor();
    expect(await violations(page, { within: '[data-desk]' })).toEqual([]);
    const pictures: Buffer[] = [];
    for (const size of [512, 2048]) {
      await page.fill(SIZE, String(size));
      const picture = await saved(page);
      const { width = 0, height = 0, format } = await sharp(picture).metadata();
      expect([Math.max(width, height), format]).toEqual([size, 'png']);
      pictures.push(picture);
    }
    const [small, large] = pictures as [Buffer, Buffer];
    const { width = 0 } = await sharp(large).metadata();
    expect(await grain(large, width)).toBeGreaterThan((await grain(small, width)) * 1.15);
    await page.keyboard.press('Escape');
    expect(changed(before, await shotOf(page), stage), 'the picture on the page is as it was').toBe(0);
  });

  test('keeps the ground clear where that is asked for, and the head on it', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, theme: 'dark' });
    await openTool(page, 'picture');
    await page.fill(SIZE, '600');
    await page.check('[data-clear-ground]');
    const { data, info } = await sharp(await saved(page))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const alphaAt = (x: number, y: number): number =>
      data[(Math.round(y * info.height) * info.width + Math.round(x * info.width)) * 4 + 3] ?? -1;
    expect(alphaAt(0.02, 0.02)).toBe(0);
    expect(alphaAt(0.5, 0.5)).toBe(255);
  });

  test('gives an SVG with the names as text, by keyboard', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, fragment: '#level=student&view=forehead' });
    await openTool(page, 'picture');
    await page.fill(SIZE, '1024');
    await page.locator('input[value="svg"]').focus();
    await page.keyboard.press('Space');
    const svg = (await saved(page)).toString();
    for (const name of ['inner point', 'outer point']) expect(svg.split(name).length - 1, name).toBe(2);
    expect(svg).toContain('data:image/png;base64,');
    expect(svg).toContain('Source S9');
    const { width = 0, height = 0 } = await sharp(Buffer.from(svg)).metadata();
    expect(Math.max(width, height)).toBe(1024);
  });

  test('copies the picture', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTool(page, 'picture');
    await page.fill(SIZE, '400');
    await page.click('[data-copy-picture]');
    await page.getByRole('status').filter({ hasText: PICTURE_EN.copied }).waitFor();
    const bytes = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
    });
    const { width = 0, height = 0 } = await sharp(Buffer.from(bytes)).metadata();
    expect(Math.max(width, height)).toBe(400);
  });

  test('names a size that cannot be, and saves nothing then', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await openTool(page, 'picture');
    for (const wrong of ['9000', '12', 'big', '']) {
      await page.fill(SIZE, wrong);
      await page
        .getByRole('alert')
        .filter({ hasText: PICTURE_EN.wrongSize(256, 4096) })
        .waitFor();
      expect(await page.locator('[data-save-picture]').getAttribute('aria-disabled')).toBe('true');
    }
    await page.tap('.picture-size .entry >> nth=1');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
