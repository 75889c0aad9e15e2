// Opens the product in Firefox, as atlas.ts does in Chromium, and fails the test on the same things: a request to another host, an
// error or warning on the console, a script that broke.
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { test as base, expect, inject } from 'vitest';
import { countDrawing, untilCalm } from '../frame-watch.ts';
import { type OwnScreen, openScreen } from './own-screen.ts';

export interface FirefoxReader {
  /** The folder of a page below the root. */
  readonly path?: string;
  readonly fragment?: string;
  /** Pages that are only read have no picture to wait for. */
  readonly reading?: boolean;
}

export interface FirefoxFixtures {
  readonly open: (reader?: FirefoxReader) => Promise<Page>;
}

interface Running {
  readonly browser: Browser;
  readonly screen: OwnScreen | null;
}

let running: Promise<Running> | undefined;

/** One Firefox for all tests of a file. */
const firefox = (): Promise<Running> => {
  running ??= start();
  return running;
};

async function start(): Promise<Running> {
  const found = inject('firefox');
  if ('missing' in found) throw new Error(found.missing);
  const { path, screen: program } = found;
  const screen = program === null ? null : await openScreen(program);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: process.platform !== 'linux',
    env: { ...process.env, ...(screen ? { DISPLAY: screen.display } : {}) },
    // Its own drawing is not what is tested here: a machine without a graphics card draws as well.
    extraPrefsFirefox: { 'webgl.force-enabled': true, 'ui.prefersReducedMotion': 1 },
  });
  return { browser, screen };
}

/** For the end of a file of tests. */
export async function closeFirefox(): Promise<void> {
  const now = await running;
  running = undefined;
  await now?.browser.close();
  now?.screen?.close();
}

export const test = base.extend<FirefoxFixtures>({
  open: async ({ task }, use) => {
    const { browser } = await firefox();
    const contexts: BrowserContext[] = [];
    const problems: string[] = [];
    await use(async (reader = {}) => {
      const context = await browser.createBrowserContext();
      contexts.push(context);
      const page = await context.newPage();
      watch(page, problems);
      await page.setViewport({ width: 1280, height: 900 });
      await page.evaluateOnNewDocument(countDrawing);
      await page.goto(`${inject('origin')}/${reader.path ?? ''}${reader.fragment ?? ''}`);
      if (!reader.reading) await page.waitForSelector('html[data-scene="ready"]', { timeout: 60_000 });
      await atRest(page);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(problems, `what a reader should never get, in "${task.name}"`).toEqual([]);
  },
});

export const atRest = (page: Page): Promise<void> => page.evaluate(untilCalm, 6);

/** Records what a reader should never get. */
export function watch(page: Page, problems: string[]): void {
  const origin = inject('origin');
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && /^(?:https?|wss?):$/.test(protocol)) problems.push(`request to another host: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script error: ${error instanceof Error ? error.message : String(error)}`));
}
