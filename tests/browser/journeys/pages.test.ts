// The reading pages as real HTML: whole without script, alive with it, light, and with no link that leads nowhere.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type MadePage, PAGES } from '#app/prerender.tsx';
import { COMFORT_EN } from '#copy/en/comfort.ts';
import { EN } from '#copy/en.ts';
import { ES } from '#copy/es.ts';
import { LOCALE_IDS, type LocaleId } from '#copy/locale-ids.ts';
import { LEVEL_KEY, THEME_KEY } from '#session/retention.ts';
import { filesBelow, PROJECT_ROOT } from '../../support/source-files.ts';
import { DESKTOP, guard, PHONE } from '../atlas.ts';
import { violations } from '../axe.ts';

const KIB = 1024;
const TABLET = { width: 768, height: 1024 } as const;
/** What a page and all it needs may weigh. */
const BUDGET_KIB = 130;

const TITLES = { en: EN.page.title, es: ES.page.title } as const;

const files = PAGES.map(({ file }) => file);
const reading = PAGES.filter(({ template }) => template === 'page.html').map(({ file }) => file);

function pageOf(file: string): MadePage {
  const page = PAGES.find((one) => one.file === file);
  if (!page) throw new Error(`${file} is no page of the house.`);
  return page;
}

const addressOf = (file: string): string => `${inject('origin')}/${file.replace(/index\.html$/, '')}`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

interface Visit {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly script?: boolean;
  readonly kept?: Readonly<Record<string, string>>;
}

/** Goes through pages in one window; fails on another host, a console line, a broken script. */
async function visiting({ viewport, script = true, kept = {} }: Visit, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport,
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const problems: string[] = [];
  await guard(context, problems, []);
  const page = await context.newPage();
  if (script) {
    await page.addInitScript((entries) => {
      for (const [key, value] of entries) localStorage.setItem(key, value);
    }, Object.entries(kept));
  }
  await look(page);
  await context.close();
  expect(problems).toEqual([]);
}

/** Pages of the two languages are built alike: other windows and themes look at one of them. */
const readingIn = (locale: LocaleId): readonly string[] => reading.filter((file) => pageOf(file).locale === locale);

async function awake(page: Page, file: string): Promise<void> {
  await page.goto(addressOf(file));
  await page.locator('html[data-level]').waitFor({ state: 'attached' });
}

describe('without script', () => {
  it.each(files)('%s has its title, heading, text and ways on', (file) =>
    visiting({ viewport: PHONE, script: false }, async (page) => {
      await page.goto(addressOf(file));
      const { locale } = pageOf(file);
      expect(await page.title()).toContain(TITLES[locale]);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('.language-switch a').count()).toBe(LOCALE_IDS.length - 1);
      expect(await page.locator('h1:visible').count()).toBe(1);
      expect((await page.locator('main').textContent())?.length).toBeGreaterThan(800);
      expect(await page.locator('nav.site-nav summary').isVisible()).toBe(true);
      expect(await page.locator('button:visible, select:visible').count(), 'controls that would do nothing').toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    }),
  );
});

/** Bytes on the wire, at the best a host can do. */
function weigh(path: string): number {
  const body = readFileSync(join(PROJECT_ROOT, 'dist', path.endsWith('/') ? `${path}index.html` : path));
  return path.endsWith('.woff2') ? body.length : brotliCompressSync(body).length;
}

/** What is only fetched ahead, for a later wish, begins after the page is awake. */
async function markAwakening(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (document.documentElement.dataset['level'] === undefined) return;
      performance.mark('awake');
      watch.disconnect();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-level'] });
  });
}

/** A page and all it needs. */
async function weighsLittle(page: Page, file: string): Promise<void> {
  const paths = await page.evaluate(() => {
    const until = performance.getEntriesByName('awake')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const fetched = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return fetched.filter(({ startTime }) => startTime <= until).map(({ name }) => new URL(name).pathname);
  });
  const bytes = paths.map(weigh).reduce((sum, weight) => sum + weight, 0);
  expect(bytes / KIB, file).toBeLessThan(BUDGET_KIB);
  expect(bytes / KIB, 'something was weighed').toBeGreaterThan(60);
}

describe('with script', () => {
  it('axe finds nothing, nothing is complained of, and each page weighs little, in light on a desk', () =>
    visiting({ viewport: DESKTOP, kept: { [THEME_KEY]: 'light' } }, async (page) => {
      await markAwakening(page);
      for (const file of reading) {
        await awake(page, file);
        await weighsLittle(page, file);
        expect(await violations(page), file).toEqual([]);
      }
    }));

  it('nor in dark on a phone in English, for a clinician who comes again', () =>
    visiting({ viewport: PHONE, kept: { [THEME_KEY]: 'dark', [LEVEL_KEY]: 'clinician' } }, async (page) => {
      for (const file of readingIn('en')) {
        await awake(page, file);
        await page.locator('button[data-level="clinician"][aria-pressed="true"]').waitFor();
        expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
        expect(await violations(page), file).toEqual([]);
      }
    }));

  it('nor in dim on a tablet in Spanish, for a student', () =>
    visiting({ viewport: TABLET, kept: { [THEME_KEY]: 'dim', [LEVEL_KEY]: 'student' } }, async (page) => {
      for (const file of readingIn('es')) {
        await awake(page, file);
        await page.locator('button[data-level="student"][aria-pressed="true"]').waitFor();
        expect(await violations(page), file).toEqual([]);
      }
    }));

  it('brightness, reader and pages are reached by keyboard alone', () =>
    visiting({ viewport: PHONE }, async (page) => {
      await awake(page, 'about/index.html');
      await page.locator('button[data-level="student"]').press('Enter');
      expect(await page.locator('html').getAttribute('data-level')).toBe('student');
      await page.locator('[data-comfort]').press('Enter');
      await page.getByRole('radio', { name: COMFORT_EN.theme.values.dim.name, exact: true }).press('Space');
      await page.keyboard.press('Escape');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dim');
      await page.locator('nav.site-nav summary').press('Enter');
      const here = page.locator('nav.site-nav .nav-list a[aria-current="page"]');
      expect(await here.textContent()).toBe(EN.house.names.about);
      await page.locator('nav.site-nav .nav-list a', { hasText: EN.house.names.questions }).press('Enter');
      await page.waitForURL(addressOf('questions/index.html'));
      await page.locator('html[data-level="student"][data-theme="dim"]').waitFor({ state: 'attached' });
    }));
});

describe('links', () => {
  const html = new Map(files.map((file) => [file, readFileSync(join(PROJECT_ROOT, 'dist', file), 'utf8')]));
  const shipped = new Set(filesBelow('dist', ['']).map(({ path }) => path.replace(/^dist\//, '')));

  /** What a relative address on a page leads to, or why it leads nowhere. */
  function lost(file: string, href: string): string | null {
    const [path = '', anchor = ''] = href.split('#');
    const target = path === '' ? file : normalize(join(dirname(file), path.endsWith('/') ? `${path}index.html` : path));
    if (!shipped.has(target)) return `${file}: ${href}: no such file`;
    const text = html.get(target);
    // An anchor with "=" is a state of the atlas, not a place on the page.
    if (anchor === '' || anchor.includes('=') || text?.includes(` id="${anchor}"`)) return null;
    return `${file}: ${href}: no such anchor`;
  }

  it('lead somewhere from every page, file and anchor', () => {
    const hrefs = [...html].flatMap(([file, text]) =>
      [...text.matchAll(/ (?:href|src|srcSet)="([^"]*)"/g)].map(([, href = '']) => ({
        file,
        href: href.replaceAll('&amp;', '&'),
      })),
    );
    const own = hrefs.filter(({ href }) => !/^[a-z]+:/.test(href));
    expect(own.length).toBeGreaterThan(200);
    expect(own.filter(({ href }) => href.startsWith('/'))).toEqual([]);
    expect([...new Set(own.map(({ file, href }) => lost(file, href)))].filter((one) => one !== null)).toEqual([]);
  });

  it('would be missed', () => {
    expect(lost('about/index.html', '../nowhere/')).toContain('no such file');
    expect(lost('about/index.html', '../sources/#S999')).toContain('no such anchor');
  });
});
