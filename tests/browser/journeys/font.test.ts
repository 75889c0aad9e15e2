// The typeface comes late without moving what is read, in one small file; a letter that is not in it is drawn by the whole typeface.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESKTOP, guard, PHONE } from '../atlas.ts';

declare global {
  interface Window {
    shifted?: number;
  }
}

const READ = /next-read-[\w-]+\.woff2$/;
const MOST_SHIFT = 0.02;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

interface Visit {
  readonly path: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Rewrites the page's styles. */
  readonly restyled?: (css: string) => string;
}

/** Opens a page whose typeface is held back; `look` may let it through. */
async function withoutFace({ path, viewport, restyled }: Visit, look: (page: Page, letThrough: () => void) => Promise<void>) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', serviceWorkers: 'block' });
  const problems: string[] = [];
  await guard(context, problems, []);
  const page = await context.newPage();
  let letThrough = (): void => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\.woff2$/, (route) => held.then(() => route.continue()));
  if (restyled) {
    await page.route(/\.css$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: restyled(await response.text()) });
    });
  }
  await page.addInitScript(() => {
    window.shifted = 0;
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifted = (window.shifted ?? 0) + (entry.toJSON() as { value: number }).value;
    });
    watch.observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${inject('origin')}/${path}`, { waitUntil: 'domcontentloaded' });
  await page.locator('html[data-level]').waitFor({ state: 'attached' });
  await look(page, letThrough);
  await context.close();
  expect(problems).toEqual([]);
}

const faceIsThere = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.fonts.check("1rem 'Atkinson Hyperlegible Next Variable'", 'a'));

/** Writes a word below the page, and says how wide it is. */
const write = (page: Page, word: string, numeric = 'normal'): Promise<number> =>
  page.evaluate(
    ([text, figures]) => {
      const line = document.createElement('span');
      line.textContent = text;
      line.style.fontVariantNumeric = figures;
      document.body.append(line);
      return line.getBoundingClientRect().width;
    },
    [word, numeric] as const,
  );

/** How far things have moved since the first paint, when the typeface has come as well. */
async function shiftOf(page: Page, letThrough: () => void): Promise<number> {
  const painted = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
      return window.shifted ?? Number.NaN;
    });
  expect(await faceIsThere(page), 'held back').toBe(false);
  await painted();
  letThrough();
  await expect.poll(() => faceIsThere(page), { timeout: 20_000 }).toBe(true);
  return painted();
}

describe.each([
  ['the atlas', ''],
  ['the atlas in Spanish', 'es/'],
  ['a reading page', 'does-it-work/'],
])('%s', (_, path) => {
  it.each([
    ['on a desk', DESKTOP],
    ['on a phone', PHONE],
  ])('%s does not move when its typeface comes late', (_where, viewport) =>
    withoutFace({ path, viewport }, async (page, letThrough) => {
      expect(await shiftOf(page, letThrough)).toBeLessThan(MOST_SHIFT);
    }),
  );
});

describe('a page', () => {
  it('moves where what stands in for its typeface is wider', () =>
    withoutFace(
      { path: 'does-it-work/', viewport: PHONE, restyled: (css) => css.replaceAll(/size-adjust:[\d.]+%/g, 'size-adjust:112%') },
      async (page, letThrough) => expect(await shiftOf(page, letThrough)).toBeGreaterThan(MOST_SHIFT),
    ));

  it('fetches one file of letters, and the whole typeface where another letter stands', () =>
    withoutFace({ path: 'does-it-work/', viewport: DESKTOP }, async (page, letThrough) => {
      const fetched: string[] = [];
      page.on('requestfinished', (request) => /woff2$/.test(request.url()) && fetched.push(request.url()));
      letThrough();
      await expect.poll(() => faceIsThere(page), { timeout: 20_000 }).toBe(true);
      await page.evaluate(() => document.fonts.ready);
      expect(fetched).toEqual([expect.stringMatching(READ)]);
      await write(page, 'Stra\u00dfe');
      await expect.poll(() => fetched.slice(1)).toEqual([expect.stringMatching(/next-latin-wght-normal-[\w-]+\.woff2$/)]);
    }));

  it('has figures of one width in columns, and figures of their own width elsewhere', () =>
    withoutFace({ path: 'does-it-work/', viewport: DESKTOP }, async (page, letThrough) => {
      letThrough();
      await expect.poll(() => faceIsThere(page), { timeout: 20_000 }).toBe(true);
      expect(await write(page, '1111', 'tabular-nums')).toBe(await write(page, '8888', 'tabular-nums'));
      expect(await write(page, '1111')).toBeLessThan(await write(page, '8888'));
    }));
});
