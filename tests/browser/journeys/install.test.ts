// What a browser says of installing the atlas: that it can be, in each language, under the name of that language.
import type { CDPSession } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { ES } from '#copy/es.ts';
import { DESKTOP, test } from '../atlas.ts';

/** The contexts of tests are private windows, where nothing can be installed. */
const PRIVATE = 'in-incognito';

async function toldBy(browser: CDPSession) {
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  const { errors, data } = await browser.send('Page.getAppManifest');
  const faults = [...installabilityErrors.map(({ errorId }) => errorId), ...errors.map(({ message }) => message)];
  return { faults: faults.filter((fault) => fault !== PRIVATE), manifest: JSON.parse(data || 'null') as { name: string } | null };
}

describe('the atlas', () => {
  test.for([
    ['', EN],
    ['es/', ES],
  ] as const)('can be installed from /%s', async ([path, words], { open }) => {
    const page = await open({ viewport: DESKTOP, path });
    const browser = await page.context().newCDPSession(page);
    // The browser reads the manifest in its own time, and again once the page names another.
    await expect.poll(() => toldBy(browser)).toMatchObject({ faults: [], manifest: { name: words.page.title } });
    await page.evaluate(() => document.querySelector('link[rel="manifest"]')?.remove());
    await expect
      .poll(async () => (await toldBy(browser)).faults, { message: 'without it the browser says so' })
      .toContain('no-manifest');
  });
});
