// The example pages of tests/embed, as somebody else serves them: from an origin that is not the atlas's. Judged as the product's own pages
// are: nothing on the console, no request to any third host.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { test as base, expect, inject, vi } from 'vitest';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { serveFolder } from '../support/static-server.ts';
import { watchFrames } from './frame-watch.ts';

export interface Host {
  /** Of the pages that hold the atlas. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the examples with the atlas's address in them; the React one built with this project's React. */
export async function serveHost(): Promise<Host> {
  // Below the project, so that React is found from there.
  const folder = mkdtempSync(join(PROJECT_ROOT, 'node_modules/.host-'));
  const examples = join(PROJECT_ROOT, 'tests/embed/examples');
  for (const name of readdirSync(examples)) {
    const text = readFileSync(join(examples, name), 'utf8').replaceAll('{{atlas}}', inject('origin'));
    writeFileSync(join(folder, name), text);
  }
  cpSync(join(PROJECT_ROOT, 'dist/embed/react.js'), join(folder, 'react.js'));
  const built = mkdtempSync(join(tmpdir(), 'atlas-host-'));
  cpSync(folder, built, { recursive: true });
  // A test run says so in NODE_ENV, and React would come in its form for developers.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: built,
      emptyOutDir: false,
      lib: { entry: 'react-example.jsx', formats: ['es'], fileName: () => 'react-example.js' },
    },
  });
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  const server = await serveFolder(built, 0);
  return {
    origin: server.origin,
    close: async () => {
      await server.close();
      rmSync(built, { recursive: true });
    },
  };
}

interface HostReader {
  readonly host: Host;
  readonly path: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly touch?: boolean;
  readonly expected?: readonly RegExp[];
}

interface HostFixtures {
  readonly visit: (reader: HostReader) => Promise<Page>;
}

let shared: Promise<Browser> | undefined;

export const hostTest = base.extend<HostFixtures>({
  visit: async ({ task }, use) => {
    shared ??= chromium.connect(inject('browserEndpoint'));
    const browser = await shared;
    const problems: string[] = [];
    const opened: Page[] = [];
    await use(async ({ host, path, viewport = { width: 900, height: 800 }, touch = false, expected = [] }) => {
      const context = await browser.newContext({
        serviceWorkers: 'block',
        viewport,
        hasTouch: touch,
        isMobile: touch,
        reducedMotion: 'reduce',
        locale: 'en-GB',
      });
      const report = (line: string): void => {
        if (!expected.some((pattern) => pattern.test(line))) problems.push(line);
      };
      const known = [host.origin, inject('origin')];
      await context.route(
        (url) => /^(?:https?|wss?):$/.test(url.protocol) && !known.includes(url.origin),
        (route) => {
          report(`request to another host: ${route.request().url()}`);
          return route.abort();
        },
      );
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') report(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => report(`script error: ${error.error().message}`));
      const page = await context.newPage();
      await watchFrames(page);
      opened.push(page);
      await page.goto(`${host.origin}/${path}`);
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
    expect(problems, `what a host should never get, in "${task.name}"`).toEqual([]);
  },
});
