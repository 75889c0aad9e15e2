// A link shows somebody else the same picture, on any screen and in either language; a mangled one says what it lost; and what a link
// replaces can be brought back.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { ES } from '#copy/es.ts';
import { LANGUAGES } from '#copy/locale-ids.ts';
import { openPanel, sitePanel } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { cutLine } from '../cut-line.ts';
import { atRest } from '../frame-watch.ts';
import { choosePoint, depthSlider, fetched, isOn } from '../under-acts.ts';

const SITE = 'trapezius-1-left';
const LINK = `#level=clinician&site=${SITE}&area=neck&depth=1.5&lens=on&head=head-b&share=50`;
const NOTICE = '[data-address-notice]';

const fragmentOf = (page: Page): Promise<string> => page.evaluate(() => window.location.hash);
const follow = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

/** All that LINK says, as it is seen on the page. */
async function showsIt(page: Page, words: typeof EN): Promise<void> {
  await fetched(page, 'under');
  await fetched(page, 'morphs');
  expect((await openPanel(page))?.site).toBe(SITE);
  expect(await page.locator('html').getAttribute('data-level')).toBe('clinician');
  expect(await page.locator(depthSlider).inputValue()).toBe('1.5');
  expect(await isOn(page, '[data-lens]')).toBe(true);
  expect(await isOn(page, '[data-dermatomes]')).toBe(false);
  expect(await page.locator('[data-heads]').textContent()).toBe(words.under.heads.names['head-b']);
  expect(await page.getByRole('button', { name: words.stage.leaveArea }).count(), 'the area is open').toBe(1);
  await page.locator('[data-heads]').press('Enter');
  expect(await page.locator('[data-blend]').inputValue()).toBe('50');
  expect(await fragmentOf(page)).toBe(LINK);
  expect(await page.locator(NOTICE).count()).toBe(0);
}

describe('a link', () => {
  for (const viewport of [DESKTOP, PHONE]) {
    test(`shows the same at ${viewport.width} px, and in Spanish from there`, async ({ open }) => {
      const page = await open({ viewport, touch: viewport === PHONE, fragment: LINK });
      await showsIt(page, EN);
      await page.locator('.language-switch').getByRole('link', { name: LANGUAGES.es.name }).press('Enter');
      await page.waitForURL(/\/es\/#/);
      await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
      await atRest(page);
      await showsIt(page, ES);
    });
  }

  test('is what stands in the address once somebody has made the picture', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await page.locator('[data-dermatomes]').press('Enter');
    await page.getByRole('button', { name: EN.stage.views.left.name, exact: true }).press('Enter');
    expect(await fragmentOf(page)).toBe('#level=patient&view=left&roots=on');
  });
});

describe('a mangled link', () => {
  test('shows what comes nearest, and names what it lost', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true, fragment: '#v=9&depth=12&site=procerus&site=nose&__proto__=%E0%A4' });
    await fetched(page, 'under');
    expect(await page.locator(`${NOTICE} p`).textContent()).toBe(
      EN.page.address.unknown(['v=9', 'depth=12', 'site=nose', '__proto__=%E0%A4']),
    );
    expect((await openPanel(page))?.site).toBe('procerus');
    expect(await page.locator(depthSlider).inputValue()).toBe('3');
  });
});

describe('a link that is followed on the page', () => {
  test('can be undone by keyboard, and left by Back', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await choosePoint(page, 'procerus');
    await page.locator('[data-dermatomes]').press('Enter');
    const had = await fragmentOf(page);
    await follow(page, '#level=student&area=neck&depth=1');
    await page.locator('[data-panel][data-region="neck"]').waitFor();
    expect(await isOn(page, '[data-dermatomes]')).toBe(false);
    const undo = page.locator(NOTICE).getByRole('button', { name: EN.page.address.undo });
    await undo.focus();
    await page.keyboard.press('Enter');
    await page.locator(sitePanel('procerus')).waitFor();
    expect(await isOn(page, '[data-dermatomes]')).toBe(true);
    expect(await page.locator('html').getAttribute('data-level')).toBe('patient');
    expect(await fragmentOf(page)).toBe(had);
    expect(await page.locator(`${NOTICE} p`).textContent()).toBe(EN.page.address.undone);
    await page.keyboard.press('Enter');
    await page.locator(NOTICE).waitFor({ state: 'detached' });

    await follow(page, '#level=patient&view=back');
    await page.locator(sitePanel('procerus')).waitFor({ state: 'detached' });
    await page.goBack();
    await page.locator(sitePanel('procerus')).waitFor();
    expect(await fragmentOf(page)).toBe(had);
    await page.goForward();
    await page.locator(sitePanel('procerus')).waitFor({ state: 'detached' });
    expect(await fragmentOf(page)).toBe('#level=patient&view=back');
  });
});

/** Whether a press in its middle or at any of its edges reaches it. */
const isClear = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const spots = [
      [width / 2, 4],
      [width - 4, height / 2],
      [width / 2, height / 2],
      [4, height / 2],
      [width / 2, height - 4],
    ] as const;
    return spots.every(([x, y]) => element.contains(document.elementFromPoint(left + x, top + y)));
  });

describe('the notice of a link that is both mangled and replaces something', () => {
  test.for([PHONE, { width: 320, height: 640 }, { width: 844, height: 390 }])(
    'lies clear of the sheet, at $width px',
    async (viewport, { open }) => {
      const page = await open({ viewport, touch: true, fragment: '#level=student&depth=0.5' });
      await follow(page, '#level=student&site=temporalis-2-left&nose=1');
      await page.locator(sitePanel('temporalis-2-left')).waitFor();
      await atRest(page);
      expect(await page.locator(`${NOTICE} p`).textContent()).toContain('nose=1');
      expect(await isClear(page, '[data-undo]')).toBe(true);
      expect(await isClear(page, `${NOTICE} .close`)).toBe(true);
      await page.tap('[data-undo]');
      await page.locator(sitePanel('temporalis-2-left')).waitFor({ state: 'detached' });
      expect(await page.locator(depthSlider).inputValue()).toBe('0.5');
    },
  );
});

describe('a link whose reader cannot be fetched', () => {
  test('is named, and stays in the address until the page is loaded anew', async ({ open }) => {
    const fragment = '#level=student&site=procerus';
    const line = cutLine(/follow-link-.*\.js/);
    const page = await open({
      viewport: PHONE,
      touch: true,
      fragment,
      expected: [/Failed to load resource/],
      prepare: line.cut,
    });
    await page
      .locator(NOTICE)
      .filter({ hasText: EN.page.address.unknown([fragment.slice(1)]) })
      .waitFor();
    expect(await fragmentOf(page)).toBe(fragment);
    expect(await openPanel(page)).toBeNull();
    line.mend();
    await page.reload();
    await page.locator(sitePanel('procerus')).waitFor();
    expect(await page.locator(NOTICE).count()).toBe(0);
  });
});
