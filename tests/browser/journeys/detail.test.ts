// How much is drawn: as much as machine and line can bear, or as the reader wishes; and that nothing is lost on the way from one to another.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { COMFORT_EN } from '#copy/en/comfort.ts';
import { EN } from '#copy/en.ts';
import { openPanel, sitePanel } from '../acts.ts';
import { DESKTOP, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';

const ready = (page: Page) => page.locator('html[data-scene="ready"]').waitFor({ state: 'attached' });
const fallback = (page: Page) => page.locator('[data-fallback]:visible');
const show3d = (page: Page) => page.getByRole('button', { name: EN.failure.show3d });

/** Draw calls of the frames in which the head turns once to the right, at most in one. */
async function busiestTurn(page: Page): Promise<number> {
  await atRest(page);
  await page.evaluate(() => {
    if (document.__watch) document.__watch.busiest = 0;
  });
  await page.getByRole('button', { name: EN.stage.controls.towardsRight }).click();
  await atRest(page);
  return page.evaluate(() => document.__watch?.busiest ?? 0);
}

/** What the page has fetched of the 3D head. */
const fetchedOf3d = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.split('/').at(-1) ?? '')
      .filter((name) => /^(?:head\.glb|draw-|Scene-)/.test(name)),
  );

/** From now on each frame of the page takes so long by its own clock. */
async function slowed(page: Page, frameMs: number): Promise<void> {
  await page.evaluate((took) => {
    const ask = window.requestAnimationFrame;
    let clock = performance.now();
    performance.now = () => clock;
    window.requestAnimationFrame = (callback) =>
      ask(() => {
        clock += took;
        callback(clock);
      });
  }, frameMs);
}

describe('a machine that draws by its processor', () => {
  test('gets a picture without a cast shadow from the first, and all of it when that is wished for', async ({ open }) => {
    const light = await open({ viewport: DESKTOP, comfort: '' });
    const [few] = [await busiestTurn(light)];
    await light.locator('[data-comfort]').click();
    await light.getByRole('radio', { name: COMFORT_EN.picture.values.full.name, exact: true }).check();
    await light.keyboard.press('Escape');
    expect(await busiestTurn(light), 'the head once more, for its shadow').toBeGreaterThan(few);
  });

  test('that cannot keep up even so is shown stills, with all as it was; a light 3D head can be had in spite of it', async ({
    open,
  }) => {
    const page = await open({ viewport: DESKTOP, comfort: '', motion: true });
    await page.locator('[data-site-link="temporalis-2-left"]').press('Enter');
    await page.locator(sitePanel('temporalis-2-left')).waitFor();
    await atRest(page);
    await slowed(page, 500);
    const turn = page.getByRole('button', { name: EN.stage.controls.towardsRight });
    await expect
      .poll(
        async () => {
          if ((await fallback(page).count()) > 0) return 'stills';
          await turn.press('Enter', { timeout: 5000 }).catch(() => {});
          return 'turning';
        },
        { timeout: 60_000 },
      )
      .toBe('stills');
    expect(await fallback(page).textContent()).toContain(EN.failure.said.slow);
    expect((await openPanel(page))?.site).toBe('temporalis-2-left');
    await show3d(page).click();
    await ready(page);
    expect(await fallback(page).count()).toBe(0);
    expect((await openPanel(page))?.site).toBe('temporalis-2-left');
  });
});

describe('stills', () => {
  test('that were chosen fetch nothing of the 3D head, stay on the next visit, and give way at one press', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, comfort: 'picture=stills', until: 'failed' });
    expect(await fallback(page).textContent()).toContain(EN.failure.said.chosen);
    expect(await fetchedOf3d(page)).toEqual([]);
    await page.locator('[data-site-link="procerus"]').press('Enter');
    await page.locator(sitePanel('procerus')).waitFor();
    await show3d(page).click();
    await ready(page);
    expect((await fetchedOf3d(page)).length).toBeGreaterThan(2);
    expect((await openPanel(page))?.site).toBe('procerus');
    await page.reload();
    await ready(page);
  });

  test('stand in for the 3D head on a line that is to be spared, until somebody asks for it', async ({ open }) => {
    const page = await open({
      viewport: DESKTOP,
      comfort: '',
      until: 'failed',
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
        });
      },
    });
    expect(await fallback(page).textContent()).toContain(EN.failure.said.saving);
    expect(await fetchedOf3d(page)).toEqual([]);
    await show3d(page).click();
    await ready(page);
  });
});
