// Machines that cannot do what the picture asks of them: no decoder, no memory. The words and the points stay; one button tries again.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import type { Failure } from '#session/session.ts';
import { DESKTOP } from '../atlas.ts';
import { choosePoint } from '../under-acts.ts';
import { test } from './fault.ts';

const SAID = /Failed to load resource|out of memory|allocation|WebAssembly|THREE\./i;

/** Runs in the page before all its scripts: browsers locked down by a hospital run no WebAssembly. */
const withoutDecoder = (): void => {
  Object.defineProperty(window, 'WebAssembly', { value: undefined });
};

/** The next great piece of memory cannot be had, until the reader has closed other things. */
const withoutMemory = (): void => {
  const whole = Response.prototype.arrayBuffer;
  Response.prototype.arrayBuffer = function refuse(this: Response) {
    // The map of the head is small.
    if (this.url.endsWith('atlas.json')) return whole.call(this);
    Response.prototype.arrayBuffer = whole;
    return Promise.reject(new RangeError('Array buffer allocation failed'));
  };
};

/** The graphics memory is full: the next buffer is refused as drivers refuse it. */
const withoutGraphicsMemory = (): void => {
  const { bufferData } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.bufferData = function refuse(this: WebGL2RenderingContext) {
    WebGL2RenderingContext.prototype.bufferData = bufferData;
    this.getExtension('WEBGL_lose_context')?.loseContext();
  } as typeof bufferData;
};

describe('a machine', () => {
  for (const [name, broken, failure, comesBack] of [
    ['that runs no decoder', withoutDecoder, 'model', false],
    ['without memory for the head', withoutMemory, 'model', true],
    ['whose graphics memory is full', withoutGraphicsMemory, 'context-lost', true],
  ] as const satisfies readonly (readonly [string, () => void, Failure, boolean])[])
    test(`${name} says so, and keeps words and points`, async ({ open, fault }) => {
      await fault(`a machine ${name}`, async () => {
        const prepare = async (page: Page): Promise<void> => {
          await page.addInitScript(broken);
        };
        const page = await open({ viewport: DESKTOP, until: 'failed', expected: [SAID], prepare });
        expect(await page.locator('[data-fallback]').textContent()).toContain(EN.failure.said[failure]);
        await choosePoint(page, 'temporalis-1-left');
        await page.getByRole('button', { name: EN.failure.retry }).click();
        await page.locator(`html[data-scene="${comesBack ? 'ready' : 'failed'}"]`).waitFor({ state: 'attached' });
        expect(await page.locator('[data-panel][data-site="temporalis-1-left"]').count(), 'the panel stays').toBe(1);
      });
    });
});
