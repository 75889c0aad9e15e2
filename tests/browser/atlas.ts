// Opens the product as a given reader has it and fails the test on anything a reader should never get: a request to another host, an
// error or warning on the console, a script that broke.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { COMFORT_KEY, THEME_KEY } from '#session/retention.ts';
import type { Theme } from '#session/session.ts';
import { atRest, watchFrames } from './frame-watch.ts';

export const DESKTOP = { width: 1280, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;
/** Comfort settings of somebody who wants all of the picture. */
export const WHOLE = 'picture=full';

export interface Reader {
  readonly viewport: { readonly width: number; readonly height: number };
  /** A finger instead of a mouse. */
  readonly touch?: boolean;
  /** Chosen on an earlier visit. */
  readonly theme?: Theme;
  /** Comfort settings chosen on an earlier visit, as they are kept: the 3D head without its cast shadow unless said, which is drawn sooner. */
  readonly comfort?: string;
  /** Without it the reader asked for reduced motion: the camera jumps. */
  readonly motion?: boolean;
  /** Another browser than the shared one. */
  readonly browser?: Browser;
  /** Console lines that belong to what is being tested, such as the browser's own word on a missing file. */
  readonly expected?: readonly RegExp[];
  /** What the page must reach before the test goes on. */
  readonly until?: 'loading' | 'ready' | 'failed';
  /** Whether the line is good enough to fetch ahead what may be wanted later; each test would spend a second of work on that. */
  readonly ahead?: boolean;
  /** The folder of a page below the root: "es/"; the root itself unless given. */
  readonly path?: string;
  /** What the address says behind its "#", with it. */
  readonly fragment?: string;
  /** Runs before the page is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

interface Opened {
  readonly context: BrowserContext;
  readonly problems: readonly string[];
}

export interface Fixtures {
  /** Opens the product; closed, and judged, when the test ends. */
  readonly open: (reader: Reader) => Promise<Page>;
}

/** What the test's browser says where it keeps the worker from being registered. */
const WORKER_BLOCKED = /Service Worker registration blocked by Playwright/;

let shared: Promise<Browser> | undefined;
const sharedBrowser = (): Promise<Browser> => {
  shared ??= chromium.connect(inject('browserEndpoint'));
  return shared;
};

export const test = base.extend<Fixtures>({
  open: async ({ task }, use) => {
    const opened: Opened[] = [];
    await use(async (reader) => {
      const browser = reader.browser ?? (await sharedBrowser());
      const context = await browser.newContext({
        viewport: reader.viewport,
        hasTouch: reader.touch ?? false,
        isMobile: reader.touch ?? false,
        reducedMotion: reader.motion ? 'no-preference' : 'reduce',
        deviceScaleFactor: 1,
        locale: 'en-GB',
        // The worker has journeys of its own (journeys/offline*.test.ts): in all others each request is the page's.
        serviceWorkers: 'block',
      });
      const problems: string[] = [];
      opened.push({ context, problems });
      await guard(context, problems, reader.expected ?? []);
      const page = await context.newPage();
      await watchFrames(page);
      // Every machine that tests draws alike, however slow it is just then; who tests how the picture looks, or what a slow machine gets,
      // chooses otherwise.
      await page.addInitScript(
        ([key, comfort]) => {
          try {
            if (localStorage.getItem(key) === null) localStorage.setItem(key, comfort);
          } catch {
            // A frame without an origin, or a test that denies storage.
          }
        },
        [COMFORT_KEY, reader.comfort ?? 'picture=light'] as const,
      );
      if (!reader.ahead)
        await page.addInitScript(() =>
          Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' }, configurable: true }),
        );
      if (reader.theme !== undefined)
        await page.addInitScript(([key, theme]) => localStorage.setItem(key, theme), [THEME_KEY, reader.theme] as const);
      await reader.prepare?.(page);
      await page.goto(`${inject('origin')}/${reader.path ?? ''}${reader.fragment ?? ''}`);
      await page.locator(`html[data-scene="${reader.until ?? 'ready'}"]`).waitFor({ state: 'attached', timeout: 60_000 });
      await atRest(page);
      return page;
    });
    const cookies = await Promise.all(opened.map((one) => cookiesOf(one.context)));
    const problems = [...opened.flatMap((one) => one.problems), ...cookies.flat()];
    await Promise.all(opened.map((one) => one.context.close()));
    expect(problems, `what a reader should never get, in "${task.name}"`).toEqual([]);
  },
});

/** Each cookie of a context, as a problem. */
export async function cookiesOf(context: BrowserContext): Promise<readonly string[]> {
  return (await context.cookies()).map(({ name }) => `a cookie: ${name}`);
}

/** Records what goes wrong in a context; a request to another host is stopped as well. */
export async function guard(context: BrowserContext, problems: string[], expected: readonly RegExp[]): Promise<void> {
  const report = (line: string): void => {
    if (![...expected, WORKER_BLOCKED].some((pattern) => pattern.test(line))) problems.push(line);
  };
  const origin = inject('origin');
  await context.route(
    (url) => url.origin !== origin && /^(?:https?|wss?):$/.test(url.protocol),
    (route) => {
      report(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') report(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => report(`script error: ${error.error().message}`));
}
