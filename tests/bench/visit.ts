// One visit to one page as somebody makes it for the first time: a browser started for it, nothing kept, everything watched from outside.
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { COMFORT_KEY } from '#session/retention.ts';
import { BROWSER_FLAGS, SOFTWARE_GL_FLAGS } from '../browser/browser-flags.ts';
import { pause } from './measures/processor.ts';
import { watchDrawing } from './probes/drawing.ts';
import { watchGraphicsMemory } from './probes/graphics-memory.ts';
import { watchPanel } from './probes/panel.ts';
import { watchTimes } from './probes/times.ts';
import type { PageId } from './results.ts';
import { type Wire, watchWire } from './wire.ts';

const WINDOW = { width: 1280, height: 800 } as const;
/** A browser that has just been started is busy with itself (its own pages, its connection to the graphics process): nobody's visit begins so. */
const SETTLING_MS = 1500;
/** On a slow line with a slowed processor a heavy page takes long. */
const PATIENCE_MS = 120_000;

export interface Visit {
  readonly id: PageId;
  readonly page: Page;
  readonly session: CDPSession;
  readonly wire: Wire;
  readonly version: string;
  readonly open: (address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startVisit(id: PageId, executablePath: string): Promise<Visit> {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS, ...SOFTWARE_GL_FLAGS] });
  const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: 1, locale: 'en-GB' });
  await watched(context);
  if (id === 'product-full')
    await context.addInitScript(([key = '', value = '']) => localStorage.setItem(key, value), [COMFORT_KEY, 'picture=full']);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await pause(SETTLING_MS);
  const wire = await watchWire(session);
  await session.send('Performance.enable');
  return {
    id,
    page,
    session,
    wire,
    version: browser.version(),
    open: async (address) => {
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });
      if (id !== 'still') await page.waitForFunction(() => document.__times?.headVisible, undefined, { timeout: PATIENCE_MS });
    },
    close: () => browser.close(),
  };
}

async function watched(context: BrowserContext): Promise<void> {
  const probes = [watchTimes, watchDrawing, watchGraphicsMemory, watchPanel].map((probe) => `(${probe})();`);
  // Some compilers put a call of this around each function within a function.
  await context.addInitScript(['globalThis.__name ??= (made) => made;', ...probes].join('\n'));
}
