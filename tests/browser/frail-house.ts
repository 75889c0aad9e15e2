// A server of a test's own that can go away, break off in the middle of a file and change to another version, with a browser context whose
// worker may live. Everything else in it is judged as in tests/browser/atlas.ts.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { serveFolder } from '../support/static-server.ts';
import { atRest, watchFrames } from './frame-watch.ts';

export interface FrailHouse {
  readonly origin: string;
  /** Which folder is served from now on. */
  readonly show: (folder: string) => Promise<void>;
  /** Requests for a file that are to break off half-way; none unless it says so. */
  readonly breakOff: (breaks: (path: string) => boolean) => void;
  readonly goAway: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
}

/** The half of a file, then nothing: what a line does that is lost. */
async function openHouse(folder: string): Promise<FrailHouse & { readonly close: () => Promise<void> }> {
  let behind = await serveFolder(folder, 0);
  let breaks = (_path: string): boolean => false;
  const asked: string[] = [];
  const front = createServer(async (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const headers = { 'accept-encoding': 'identity' };
    const answer = await fetch(`${behind.origin}${path}`, { method: request.method ?? 'GET', headers, redirect: 'manual' }).catch(
      () => null,
    );
    // The version behind it has just been changed.
    if (!answer) return void response.destroy();
    const body = Buffer.from(await answer.arrayBuffer());
    const sent = Object.fromEntries(answer.headers);
    delete sent['transfer-encoding'];
    delete sent['connection'];
    response.writeHead(answer.status, sent);
    if (!breaks(path)) return void response.end(body);
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  });
  const listen = (server: Server, port: number): Promise<void> => new Promise((done) => server.listen(port, 'localhost', done));
  const goAway = (): Promise<void> =>
    new Promise((done) => {
      front.close(() => done());
      front.closeAllConnections();
    });
  await listen(front, 0);
  const { port } = front.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    asked,
    goAway,
    comeBack: () => listen(front, port),
    breakOff: (which) => {
      breaks = which;
    },
    async show(next) {
      await behind.close();
      behind = await serveFolder(next, 0);
    },
    async close() {
      if (front.listening) await goAway();
      await behind.close();
    },
  };
}

export interface Visitor {
  readonly house: FrailHouse;
  readonly context: BrowserContext;
  readonly page: Page;
}

interface Fixtures {
  /** `folder` of finished files; `expected` as in atlas.ts. */
  readonly enter: (folder: string, expected?: readonly RegExp[]) => Promise<Visitor>;
}

let shared: Promise<Browser> | undefined;

export const frailTest = base.extend<Fixtures>({
  enter: async ({ task }, use) => {
    shared ??= chromium.connect(inject('browserEndpoint'));
    const browser = await shared;
    const problems: string[] = [];
    const ends: (() => Promise<unknown>)[] = [];
    await use(async (folder, expected = []) => {
      const house = await openHouse(folder);
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        locale: 'en-GB',
      });
      ends.push(() => context.close(), house.close);
      const report = (line: string): void => {
        if (!expected.some((pattern) => pattern.test(line))) problems.push(line);
      };
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') report(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => report(`script error: ${error.error().message}`));
      const page = await context.newPage();
      await watchFrames(page);
      return { house, context, page };
    });
    for (const end of ends) await end();
    expect(problems, `what a reader should never get, in "${task.name}"`).toEqual([]);
  },
});

/** Opens a page of the house; waits for the picture where it has one. */
export async function visit({ page, house }: Visitor, path = '/', picture: 'ready' | 'failed' = 'ready'): Promise<void> {
  await page.goto(`${house.origin}${path}`);
  await pictureIs(page, picture);
}

export async function pictureIs(page: Page, state: 'ready' | 'failed'): Promise<void> {
  await page.locator(`html[data-scene="${state}"]`).waitFor({ state: 'attached', timeout: 60_000 });
  await atRest(page);
}

/** Waits until the worker answers for the page and has taken over what the page had opened before, among it such a file. */
export async function settled({ page }: Visitor, file = /assets\/Scene-/): Promise<void> {
  const keptFiles = (): Promise<readonly string[]> =>
    page.evaluate(async () => {
      if (!navigator.serviceWorker.controller) return [];
      const names = (await caches.keys()).filter((name) => /^atlas-(?:assets|pages|models)-/.test(name));
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return kept.flat().map(({ url }) => url);
    });
  await expect.poll(keptFiles, { timeout: 60_000, interval: 100 }).toContainEqual(expect.stringMatching(file));
}
