// The picture in Firefox, with its own WebGL: drawn, turned, pointed at, looked into; and that these tests see what goes wrong.
import { afterAll, describe, expect } from 'vitest';
import { regionLabel, regionPanel, sitePanel } from '../acts.ts';
import { chooseTheme, middleOf, variance } from './firefox-acts.ts';
import { atRest, closeFirefox, test, watch } from './firefox-atlas.ts';

afterAll(closeFirefox);

describe('the picture in Firefox', () => {
  test('is drawn, follows the brightness, and answers the pointer', async ({ open }) => {
    const page = await open();
    expect(await variance(page)).toBeGreaterThan(300);
    const { x, y } = await middleOf(page, 'button[data-site="trapezius-2-left"]');
    await page.mouse.move(x, y);
    await page.waitForSelector(sitePanel('trapezius-2-left'));
    await page.mouse.move(5, 5);
    await page.waitForSelector('[data-panel]', { hidden: true });
    await chooseTheme(page, 'dark');
    await atRest(page);
    expect(await variance(page)).toBeGreaterThan(300);
  });

  test('turns under the mouse and stands still afterwards', async ({ open }) => {
    const page = await open();
    const before = await middleOf(page, 'button[data-site="procerus"]');
    const stage = await middleOf(page, 'canvas');
    await page.mouse.move(stage.x, stage.y + 200);
    await page.mouse.down();
    await page.mouse.move(stage.x + 90, stage.y + 200, { steps: 6 });
    await page.mouse.up();
    await atRest(page);
    expect((await middleOf(page, 'button[data-site="procerus"]')).x - before.x).toBeGreaterThan(20);
  });

  test('an area opens, and its points can be pressed', async ({ open }) => {
    const page = await open();
    await page.locator(regionLabel('forehead')).click();
    await page.waitForSelector(regionPanel('forehead'));
    await atRest(page);
    const { x, y } = await middleOf(page, 'button[data-site="corrugator-left"]');
    await page.mouse.click(x, y);
    await page.waitForSelector(sitePanel('corrugator-left'));
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-panel]', { hidden: true });
  });

  test('muscles and another head are fetched and drawn', async ({ open }) => {
    const page = await open();
    await page.locator('button[data-layer="muscles"]').click();
    await page.waitForSelector('html[data-under="ready"]');
    await page.locator('[data-heads]').click();
    await (await page.waitForSelector('[data-head="head-b"]'))?.press(' ');
    await page.waitForSelector('html[data-morphs="ready"]');
    await atRest(page);
    expect(await variance(page)).toBeGreaterThan(300);
  });
});

describe('the guard over these journeys', () => {
  test('notices another host, a warning, an error and a broken script', async ({ open }) => {
    const page = await (await open({ path: 'about/', reading: true })).browserContext().newPage();
    // The page stays empty, since the policy that comes with the product's own files would stop these before the guard.
    const problems: string[] = [];
    watch(page, problems);
    await page.evaluate(async () => {
      console.warn('careful');
      console.error('wrong');
      await fetch('https://elsewhere.invalid/a.js').catch(() => undefined);
    });
    const broken = new Promise((resolve) => page.once('pageerror', resolve));
    await page.addScriptTag({ content: 'throw new Error("torn")' });
    await broken;
    expect(problems.join('\n')).toMatch(/careful.*wrong.*another host: https:\/\/elsewhere\.invalid\/a\.js.*torn/s);
  });
});
