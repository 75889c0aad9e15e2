// The atlas in Spanish, in a real browser: found from the English one at the same place, kept for the next visit, whole in its own words.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { EN } from '#copy/en.ts';
import { ES } from '#copy/es.ts';
import { LANGUAGES } from '#copy/locale-ids.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { openPanel, sitePanel } from '../acts.ts';
import { DESKTOP, guard } from '../atlas.ts';
import { atRest, watchFrames } from '../frame-watch.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

beforeEach(async () => {
  problems.length = 0;
  context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', deviceScaleFactor: 1 });
  await guard(context, problems, []);
  page = await context.newPage();
  await watchFrames(page);
});
afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

async function standing(): Promise<void> {
  await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  await atRest(page);
}

const other = (name: string) => page.locator('.language-switch').getByRole('link', { name });
const language = () => page.evaluate(() => document.documentElement.lang);

describe('in Spanish', () => {
  it('the same point stands open, and the choice outlives the visit', async () => {
    await page.goto(`${inject('origin')}/`);
    await standing();
    await page.locator('button[data-site="frontalis-medial-left"]').press('Enter');
    await page.locator(sitePanel('frontalis-medial-left')).waitFor();
    await other(LANGUAGES.es.name).click();
    await page.waitForURL(/\/es\/#/);
    await standing();
    expect(await language()).toBe('es');
    expect(await openPanel(page)).toMatchObject({
      site: 'frontalis-medial-left',
      heading: expect.stringContaining(siteFacts('frontalis-medial-left', ES).name),
    });
    expect(await page.title()).toBe(ES.page.title);

    const later = await context.newPage();
    await later.goto(`${inject('origin')}/`);
    await later.waitForURL(/\/es\/$/);
    await later.locator('.language-switch').getByRole('link', { name: LANGUAGES.en.name }).click();
    await later.waitForURL(`${inject('origin')}/`);
    expect(await later.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('a page that was asked for in English is not turned away', async () => {
    await page.goto(`${inject('origin')}/es/`);
    await other(LANGUAGES.en.name).click();
    await page.goto(`${inject('origin')}/es/`);
    await standing();
    await page.evaluate(() => localStorage.setItem('migraine-injection-atlas.language', 'es'));
    await page.goto(`${inject('origin')}/risks/`);
    await page.locator('html[data-level]').waitFor({ state: 'attached' });
    expect(await language()).toBe('en');
    await page.locator('.house-name a').click();
    await standing();
    expect(await language()).toBe('en');
    expect(await page.locator('h1').textContent()).toBe(EN.page.title);
  });
});
