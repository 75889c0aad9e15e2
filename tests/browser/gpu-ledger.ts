// Counts from outside what a page holds on the graphics card: every texture, buffer, program and the like that was made and not let go.
import type { Page } from 'playwright-core';

const KINDS = ['Texture', 'Buffer', 'Program', 'Shader', 'Framebuffer', 'Renderbuffer', 'VertexArray'] as const;

/** How many of each kind are held. */
export type Holdings = Readonly<Record<string, number>>;

declare global {
  interface Document {
    __held?: Record<string, number>;
  }
}

/** Must be called before the page is opened. */
export async function keepLedger(page: Page): Promise<void> {
  await page.addInitScript(countHoldings, [...KINDS]);
}

/** Runs in the page, before all its scripts. A context that is lost takes all that it held with it. */
export function countHoldings(kinds: readonly string[]): void {
  const held: Record<string, number> = {};
  Object.defineProperty(document, '__held', { value: held });
  const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (thing?: object) => object | null>;
  for (const kind of kinds) {
    held[kind] = 0;
    const alive = new WeakSet<object>();
    const make = gl[`create${kind}`];
    const drop = gl[`delete${kind}`];
    if (!make || !drop) throw new Error(`WebGL has no ${kind}`);
    gl[`create${kind}`] = function (this: object, type) {
      const made = make.call(this, type);
      if (made) {
        alive.add(made);
        held[kind] = (held[kind] ?? 0) + 1;
      }
      return made;
    };
    gl[`delete${kind}`] = function (this: object, thing) {
      if (thing && alive.delete(thing)) held[kind] = (held[kind] ?? 0) - 1;
      return drop.call(this, thing);
    };
  }
}

export async function holdings(page: Page): Promise<Holdings> {
  return page.evaluate(() => {
    if (document.__held === undefined) throw new Error('keepLedger was not called before the page opened');
    return { ...document.__held };
  });
}
