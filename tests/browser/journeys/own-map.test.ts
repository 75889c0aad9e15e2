// The map that the atlas was built with is believed and needs no program to check it; any other is checked, or the failure says why not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hashOfMap } from '../../../prerender/known-map.ts';
import { filesBelow, PROJECT_ROOT } from '../../support/source-files.ts';
import { DESKTOP, test } from '../atlas.ts';

const MAP = readFileSync(join(PROJECT_ROOT, 'dist/models/atlas.json'));
const CHECK = /\/parse-manifest-[\w-]+\.js$/;
const RESPACED = Buffer.from(JSON.stringify(JSON.parse(MAP.toString()), null, 1));

const programsWith = (text: string): readonly string[] =>
  filesBelow('dist', ['.js'])
    .filter((file) => file.text.includes(text))
    .map(({ path }) => path.replace(/main-[\w-]+\.js$/, 'main.js'));

/** What the page asks for to check a map, in the order of asking. */
function checksAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => CHECK.test(request.url()) && asked.push(request.url()));
  return asked;
}

describe('the map of the head', () => {
  test('is known to the pages and to the frame by its sum', () => {
    expect(programsWith(hashOfMap(MAP))).toEqual(['dist/assets/main.js', 'dist/embed/assets/main.js']);
    expect(programsWith(hashOfMap(RESPACED))).toEqual([]);
  });

  test.for(['', 'embed.html'])('needs nothing to check it where it is the shipped one, at "%s"', async (path, { open }) => {
    let asked: string[] = [];
    await open({
      viewport: DESKTOP,
      path,
      prepare: async (page) => {
        asked = checksAsked(page);
      },
    });
    expect(asked).toEqual([]);
  });

  test('is checked where it is another, and shown where it is sound', async ({ open }) => {
    let asked: string[] = [];
    await open({
      viewport: DESKTOP,
      prepare: async (page) => {
        asked = checksAsked(page);
        await page.route('**/models/atlas.json', (route) => route.fulfill({ body: RESPACED }));
      },
    });
    expect(asked).toHaveLength(1);
  });

  test('is told of where it is another and cannot be checked, and comes with the second try', async ({ open }) => {
    const page = await open({
      viewport: DESKTOP,
      until: 'failed',
      expected: [/Failed to load resource/],
      prepare: async (fresh) => {
        await fresh.route('**/models/atlas.json', (route) => route.fulfill({ body: RESPACED }));
        await fresh.route(CHECK, (route) => route.abort());
      },
    });
    const line = page.locator('[data-fallback]');
    expect(await line.textContent()).toContain('atlas.json: not the file of this version, and it cannot be checked');
    await page.unroute(CHECK);
    const again = page.locator('[data-fallback]').getByRole('button', { name: 'Try again' });
    const ready = page.locator('html[data-scene="ready"]');
    await again.click();
    await ready.or(again).first().waitFor({ state: 'attached' });
    await expect
      .poll(
        async () => {
          if (await again.isVisible().catch(() => false)) await again.click({ timeout: 1000 }).catch(() => {});
          return ready.count();
        },
        { timeout: 60_000, interval: 1000 },
      )
      .toBe(1);
  });
});
