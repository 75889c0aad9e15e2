// The atlas in Spanish, in a real browser: found from the English one at the same place, kept for the next visit, whole in its own words.
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { EN } from '#copy/en.ts';
import { ES } from '#copy/es.ts';
import { LANGUAGES } from '#copy/locale-ids.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { openPanel, sitePanel } from '../acts.ts';
import { DESKTOP, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';

async function standing(page: Page): Promise<void> {
  await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  await atRest(page);
}

const into = (page: Page, name: string): Promise<void> => page.locator('.language-switch').getByRole('link', { name }).click();
const language = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

describe('in Spanish', () => {
  test('the same point stands open, and the choice outlives the visit', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await page.locator('button[data-site="frontalis-medial-left"]').press('Enter');
    await page.locator(sitePanel('frontalis-medial-left')).waitFor();
    await into(page, LANGUAGES.es.name);
    await page.waitForURL(/\/es\/#/);
    await standing(page);
    expect(await language(page)).toBe('es');
    expect(await openPanel(page)).toMatchObject({
      site: 'frontalis-medial-left',
      heading: expect.stringContaining(siteFacts('frontalis-medial-left', ES).name),
    });
    expect(await page.title()).toBe(ES.page.title);

    const later = await page.context().newPage();
    await later.goto(`${inject('origin')}/`);
    await later.waitForURL(/\/es\/$/);
    await into(later, LANGUAGES.en.name);
    await later.waitForURL(`${inject('origin')}/`);
    expect(await language(later)).toBe('en');
  });

  test('a page that was asked for in English is not turned away', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await into(page, LANGUAGES.es.name);
    await page.waitForURL(/\/es\/$/);
    await page.goto(`${inject('origin')}/risks/`);
    await page.locator('html[data-level]').waitFor({ state: 'attached' });
    expect(await language(page)).toBe('en');
    await page.locator('.house-name a').click();
    await standing(page);
    expect(await language(page)).toBe('en');
    expect(await page.locator('h1').textContent()).toBe(EN.page.title);
  });
});
