// Proves in a real browser what the headers are for: no page does what its policy refuses, other websites may frame the frame alone, and the
// product works below a folder of another host. That nothing asks another host is held of every test here, by tests/browser/atlas.ts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, vi } from 'vitest';
import { filesBelow } from '../../support/source-files.ts';
import { serveFolder } from '../../support/static-server.ts';
import { DESKTOP, test } from '../atlas.ts';
import { tooled } from '../reader-states.ts';

const PAGES = filesBelow('dist', ['.html']).map(({ path }) => path.slice('dist/'.length).replace(/index\.html$/, ''));

interface Refusals {
  readonly soFar: () => readonly string[];
  /** All of them, once one that is provoked now has come through. */
  readonly untilNow: () => Promise<readonly string[]>;
}

/** Refused on purpose. */
const PROVOKED = /img-src https:\/\/provoked\.example/;

/** What the policy refuses on the page that is open and on those that it leads to. */
async function refusals(page: Page): Promise<Refusals> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      Reflect.get(window, 'tellRefused')(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return {
    soFar: () => refused,
    async untilNow() {
      await page.evaluate(() => {
        new Image().src = 'https://provoked.example/';
      });
      await vi.waitFor(() => expect(refused.some((one) => PROVOKED.test(one))).toBe(true), { timeout: 30_000 });
      return refused.splice(0).filter((one) => !PROVOKED.test(one));
    },
  };
}

describe('the policy', () => {
  test('refuses nothing that any page does', async () => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    const context = await browser.newContext({ viewport: DESKTOP });
    const page = await context.newPage();
    const refused = await refusals(page);
    expect(PAGES.length).toBeGreaterThan(18);
    for (const path of PAGES) {
      await page.goto(`${inject('origin')}/${path}`, { waitUntil: 'load' });
    }
    expect(await refused.untilNow()).toEqual([]);
    await context.close();
    await browser.close();
  });

  test('refuses nothing that any tool does', async ({ open }) => {
    let refused: Refusals | undefined;
    const page = await open({
      viewport: DESKTOP,
      expected: [/provoked\.example/],
      prepare: async (fresh) => {
        refused = await refusals(fresh);
      },
    });
    const seen: string[] = [];
    for await (const state of tooled(page)) seen.push(state);
    expect(seen.length).toBeGreaterThan(5);
    expect(await refused?.untilNow()).toEqual([]);
  });

  test('refuses what is written into a page from outside, and says so', async () => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    const page = await (await browser.newContext()).newPage();
    const refused = await refusals(page);
    await page.goto(`${inject('origin')}/about/`);
    const took = await page.evaluate(async () => {
      const tries: Record<string, boolean> = {};
      const attempt = (name: string, act: () => unknown): void => {
        try {
          act();
          tries[name] = true;
        } catch {
          tries[name] = false;
        }
      };
      attempt('markup', () => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.broken = true">'));
      attempt('text as script', () => window.setTimeout('window.broken = true'));
      attempt('a policy of its own', () => Reflect.get(window, 'trustedTypes').createPolicy('default', {}));
      const form = document.body.appendChild(document.createElement('form'));
      form.action = 'https://elsewhere.example/';
      form.submit();
      const fetched = await fetch('https://elsewhere.example/').then(
        () => true,
        () => false,
      );
      return { ...tries, fetched, broken: 'broken' in window };
    });
    expect(took).toEqual({
      markup: false,
      'text as script': false,
      'a policy of its own': false,
      fetched: false,
      broken: false,
    });
    for (const what of [
      /form-action https:\/\/elsewhere/,
      /connect-src https:\/\/elsewhere/,
      /require-trusted-types-for trusted-types-sink/,
    ]) {
      await vi.waitFor(() => expect(refused.soFar().join('\n')).toMatch(what), { timeout: 30_000 });
    }
    await browser.close();
  });
});

describe('another website', () => {
  test('may hold the frame, and nothing else of the product', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-other-'));
    const framed = ['embed.html', '', 'about/'];
    writeFileSync(
      join(folder, 'index.html'),
      framed.map((path) => `<iframe src="${inject('origin')}/${path}"></iframe>`).join(''),
    );
    const other = await serveFolder(folder, 0);
    const browser = await chromium.connect(inject('browserEndpoint'));
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${other.origin}/`);
    await page.frameLocator('iframe >> nth=0').locator('html[data-page="embed"]').waitFor({ state: 'attached' });
    await page.waitForLoadState('load');
    const shown = page.frames().slice(1);
    expect(shown.map((frame) => new URL(frame.url()).protocol)).toEqual(['http:', 'chrome-error:', 'chrome-error:']);
    await browser.close();
    await other.close();
    rmSync(folder, { recursive: true });
  });
});

describe('below a folder of another host', () => {
  test('the picture opens, in the house of that folder', async () => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    const page = await (await browser.newContext({ viewport: DESKTOP })).newPage();
    const outside: string[] = [];
    const root = `${inject('belowOrigin')}/atlas/`;
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(root)) outside.push(request.url());
    });
    const refused = await refusals(page);
    await page.goto(root);
    await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
    await page.goto(`${root}es/riesgos`);
    expect(page.url()).toBe(`${root}es/riesgos/`);
    const answer = await page.goto(`${root}es/nada`);
    expect(answer?.status()).toBe(404);
    await page.locator('section[lang="es"] a').click();
    await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
    expect(page.url()).toBe(`${root}es/`);
    expect(outside).toEqual([]);
    expect(await refused.untilNow()).toEqual([]);
    await browser.close();
  });
});
