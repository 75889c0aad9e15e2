// Watches from outside how much a page draws: wraps the browser's own drawing calls before the product loads.
import type { Page } from 'playwright-core';

export interface Frames {
  /** Draw calls since the page opened. */
  readonly draws: number;
  /** Animation frames since the page opened that the page itself had asked for. */
  readonly asked: number;
  /** Draw calls of the busiest frame since `mark`. */
  readonly busiest: number;
}

interface Watch {
  draws: number;
  asked: number;
  busiest: number;
  readonly nextFrame: () => Promise<void>;
}

declare global {
  interface Document {
    __watch?: Watch;
  }
}

/** Must be called before the page is opened. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(countDrawing);
}

/** Runs in the page, before all its scripts. */
export function countDrawing(): void {
  const ask = window.requestAnimationFrame.bind(window);
  const watch = {
    draws: 0,
    asked: 0,
    busiest: 0,
    nextFrame: () => new Promise<void>((resolve) => ask(() => resolve())),
  };
  Object.defineProperty(document, '__watch', { value: watch });
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      const before = watch.draws;
      watch.asked += 1;
      callback(time);
      watch.busiest = Math.max(watch.busiest, watch.draws - before);
    });
  const gl = WebGL2RenderingContext.prototype;
  for (const name of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
    'drawRangeElements',
  ] as const) {
    const original = gl[name] as (...values: never[]) => void;
    Object.assign(gl, {
      [name](this: WebGL2RenderingContext, ...values: never[]): void {
        watch.draws += 1;
        original.apply(this, values);
      },
    });
  }
}

/**
 * Waits until the page has let `quiet` frames in a row pass without drawing or asking for one and without being scrolled, which asks
 * for no frame, and the picture has all its pixels.
 */
export async function atRest(page: Page, quiet = 6): Promise<void> {
  await page.evaluate(untilCalm, quiet);
}

/** Runs in the page. */
export async function untilCalm(wanted: number): Promise<void> {
  const watch = document.__watch;
  if (watch === undefined) throw new Error('watchFrames was not called before the page opened');
  // The picture follows the page by a frame, which is asked for once the page has been painted.
  await watch.nextFrame();
  await new Promise((resolve) => setTimeout(resolve));
  for (let calm = 0, seen = ''; calm < wanted; ) {
    await watch.nextFrame();
    const now = `${watch.draws} ${watch.asked} ${window.scrollX} ${window.scrollY}`;
    const canvas = document.querySelector('canvas');
    // A slow machine draws fewer pixels while the picture moves, and at least one for each of the page once it rests.
    calm = now === seen && (canvas === null || canvas.width > canvas.clientWidth * 0.98) ? calm + 1 : 0;
    seen = now;
  }
}

/** Lets so many frames of the browser pass, whether anything is drawn in them or not, and tells what happened meanwhile. */
export async function framesWithin(page: Page, count: number): Promise<Frames> {
  return page.evaluate(async (wanted) => {
    const watch = document.__watch;
    if (watch === undefined) throw new Error('watchFrames was not called before the page opened');
    const { draws, asked } = watch;
    watch.busiest = 0;
    for (let frame = 0; frame < wanted; frame++) await watch.nextFrame();
    return { draws: watch.draws - draws, asked: watch.asked - asked, busiest: watch.busiest };
  }, count);
}
