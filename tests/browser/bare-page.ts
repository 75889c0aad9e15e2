// A page of a few lines written by a test, to show that a measure finds what it is there to find.
import { chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { DESKTOP } from './atlas.ts';

/** Closed when `look` is done. */
export async function onBarePage(html: string, look: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const page = await browser.newPage({ viewport: DESKTOP });
  await page.setContent(`<!doctype html><html lang="en"><title>Bare</title>${html}`);
  // Before its first frame a page cannot be photographed.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await look(page);
  await browser.close();
}
