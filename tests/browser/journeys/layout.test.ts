// That nothing lies over anything else, runs off the page, or is out of sight just when it is spoken of.
import { describe, expect } from 'vitest';
import { noPanel, openPanel, regionLabel, regionPanel, sitePanel, spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';
import { restyle } from '../restyle.ts';

describe('the page', () => {
  test('lets the picture go where the list ends: the foot lies under nothing', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const foot = await page.locator('footer').boundingBox();
    const bar = await page.getByRole('button', { name: 'Front', exact: true }).boundingBox();
    if (!foot || !bar) throw new Error('foot or view bar is not drawn');
    expect(foot.y).toBeLessThan(DESKTOP.height);
    expect(bar.y + bar.height).toBeLessThanOrEqual(foot.y);
  });

  test('wraps at twice the text size instead of running off a phone', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await restyle(page, 'html { font-size: 212.5% !important }');
    await atRest(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  test('goes to the picture when a point is chosen in the list below it', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await page.tap('[data-site-link="trapezius-2-right"]');
    await page.locator(sitePanel('trapezius-2-right')).waitFor();
    await atRest(page);
    const sheet = await page.locator('[data-panel]').boundingBox();
    const { y } = await spotOf(page, 'trapezius-2-right');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(sheet?.y ?? 0);
  });

  test('shows a point of an open area on hover, and the area again afterwards', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await page.click(regionLabel('neck'));
    await page.locator(regionPanel('neck')).waitFor();
    await atRest(page);
    const { x, y, reachable } = await spotOf(page, 'paraspinal-1-right');
    expect(reachable).toBe(true);
    await page.mouse.move(x, y);
    await page.locator(sitePanel('paraspinal-1-right')).waitFor();
    await page.mouse.move(1, 1);
    await page.locator(regionPanel('neck')).waitFor();
    expect(await openPanel(page)).toMatchObject({ region: 'neck', site: null });
    await page.keyboard.press('Escape');
    await noPanel(page);
  });

  test('never shows an empty picture while the stage changes its size', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const seen = await page.locator('canvas').evaluateHandle((element) => {
      const canvas = element as HTMLCanvasElement;
      const context = canvas.getContext('webgl2');
      if (context === null || canvas.parentElement === null) throw new Error('there is no picture');
      const shares: number[] = [];
      // Asked for after the product's own watcher, and so told after it, before the frame is shown.
      new ResizeObserver(() => {
        const { width, height } = canvas;
        const pixels = new Uint8Array(width * height * 4);
        context.readPixels(0, 0, width, height, context.RGBA, context.UNSIGNED_BYTE, pixels);
        let drawn = 0;
        for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 200) drawn += 1;
        shares.push(drawn / (width * height));
      }).observe(canvas.parentElement);
      return shares;
    });
    await page.locator('[data-measure]').click();
    await page.locator('[data-span], .span').waitFor();
    await atRest(page);
    const shares = (await seen.jsonValue()).slice(1);
    expect(shares.length, 'the stage changed').toBeGreaterThan(0);
    for (const share of shares) expect(share).toBeGreaterThan(0.1);
  });
});
