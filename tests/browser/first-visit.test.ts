// What a first visit costs on the wire until the head in 3D is visible, all included, as the browser's network counts it: packed, with headers.
// The files that a page names are held by first-view.test.ts; what is drawn and what rest costs by journeys/quiet.test.ts.
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Measured } from '../bench/figures.ts';
import { watchTimes } from '../bench/probes/times.ts';
import { watchWire } from '../bench/wire.ts';
import { serveProduct } from '../support/serve-product.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import type { StaticServer } from '../support/static-server.ts';
import { DESKTOP, PHONE } from './atlas.ts';

/** With some requests to spare: a quick machine has an idle moment before the head is there, and begins to fetch ahead. */
const MOST = { kib: 450, requests: 30 } as const;

let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  // Packed by brotli, whatever server the other tests have found.
  server = await serveProduct(join(PROJECT_ROOT, 'dist'), 0);
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Visitor {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly path?: string;
  /** Runs in the page before all its scripts. */
  readonly meddle?: () => void;
}

/** All that was asked for before the head was visible. */
async function firstVisit({
  viewport,
  path = '',
  meddle,
}: Visitor): Promise<Required<Pick<Measured, 'bytes' | 'requests'>> & Measured> {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  const page = await context.newPage();
  const wire = await watchWire(await context.newCDPSession(page));
  await page.addInitScript(watchTimes);
  if (meddle) await page.addInitScript(meddle);
  await page.goto(`${server.origin}/${path}`);
  await page.waitForFunction(() => document.__times?.headVisible, undefined, { timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const moment = await page.evaluate(() => performance.timeOrigin + (document.__times?.headVisible ?? 0));
  await context.close();
  const { bytes = 0, requests = 0, ...kinds } = wire.until(moment);
  return { bytes, requests, ...kinds };
}

describe('a first visit, until the head is visible', () => {
  it.each([
    ['desktop', { viewport: DESKTOP }],
    ['phone', { viewport: PHONE }],
    ['desktop, in Spanish', { viewport: DESKTOP, path: 'es/' }],
  ])(`takes at most ${MOST.kib} KiB in ${MOST.requests} requests: %s`, async (name, visitor) => {
    const cost = await firstVisit(visitor);
    process.stdout.write(`${name}: ${JSON.stringify(cost)}\n`);
    expect(cost.bytesModel, 'the head was counted').toBeGreaterThan(50);
    expect(cost.bytes).toBeLessThan(MOST.kib);
    expect(cost.requests).toBeLessThanOrEqual(MOST.requests);
  });

  it('is seen to cost too much where something more is fetched', async () => {
    const meddle = (): void => {
      for (let i = 0; i < 12; i++) void fetch(`./stills/front.avif?${i}`);
    };
    const cost = await firstVisit({ viewport: DESKTOP, meddle });
    expect(cost.requests).toBeGreaterThan(MOST.requests);
    expect(cost.bytes).toBeGreaterThan(MOST.kib);
  });
});
