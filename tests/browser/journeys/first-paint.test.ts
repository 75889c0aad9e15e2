// What the first picture of the page, and of the head, costs a machine without a graphics card: nothing that is dear to paint stands in the
// page, and the shaders are compiled while the head is still on its way.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESKTOP, PHONE, test, WHOLE } from '../atlas.ts';

/** What is seen of the page and is graded, blurred or filtered: each takes such a machine longer than all text. */
const dearParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const blurred = (shadows: string): boolean =>
      shadows.split(/,(?![^(]*\))/).some((shadow) => Number.parseFloat(shadow.match(/-?[\d.]+px/g)?.[2] ?? '0') > 0);
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      const { backgroundImage, boxShadow, textShadow, filter, maskImage, backdropFilter } = getComputedStyle(element);
      const dear =
        backgroundImage.includes('gradient') ||
        [boxShadow, textShadow].some(blurred) ||
        filter + maskImage + backdropFilter !== 'nonenonenone';
      return dear ? [`${element.tagName.toLowerCase()}.${element.className}`] : [];
    });
  });

test.for([
  ['a desk', DESKTOP],
  ['a phone', PHONE],
] as const)(
  'on %s nothing graded or blurred is painted before the program, nor with each frame of the head',
  async ([, viewport], { open }) => {
    const found: { begun?: readonly string[]; spoiled?: readonly string[] } = {};
    const page = await open({
      viewport,
      prepare: async (opened) => {
        await opened.route(/assets\/main-.*\.js/, async (route) => {
          found.begun = await dearParts(opened);
          await opened.locator('.masthead').evaluate((head: HTMLElement) => {
            head.style.boxShadow = '0 1px red, 0 0 9px red';
          });
          found.spoiled = await dearParts(opened);
          await route.continue();
        });
      },
    });
    expect(found.begun).toEqual([]);
    expect(found.spoiled, 'what a soft shadow is found by').toEqual(['header.masthead']);
    // The ground at the picture's edges fades: painted once, when the head is there.
    expect((await dearParts(page)).filter((part) => part !== 'div.stage-edge')).toEqual([]);
  },
);

test('what is told of each point below the list is laid out once somebody comes near it', async ({ open }) => {
  const laidOut: boolean[] = [];
  await open({
    viewport: PHONE,
    prepare: async (opened) => {
      await opened.route(/assets\/main-.*\.js/, async (route) => {
        const words = opened.locator('.in-words > section').first();
        const isLaidOut = () => words.evaluate((section) => section.checkVisibility({ contentVisibilityAuto: true }));
        laidOut.push(await isLaidOut());
        await words.evaluate((section) => section.scrollIntoView());
        await expect.poll(isLaidOut).toBe(true);
        laidOut.push(true);
        await route.continue();
      });
    },
  });
  expect(laidOut).toEqual([false, true]);
});

declare global {
  interface Document {
    __shaders?: string[];
  }
}

/** In the page, before all its scripts: keeps the text of every shader. */
const keepShaders = (): void => {
  const texts: string[] = [];
  document.__shaders = texts;
  const { shaderSource } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.shaderSource = function (shader, text) {
    texts.push(text);
    shaderSource.call(this, shader, text);
  };
};

test.for([
  ['a light picture', undefined],
  ['the whole picture', WHOLE],
] as const)('%s: what the head is drawn with is compiled before the head is there, and once', async ([, comfort], { open }) => {
  let bringHead = (): void => undefined;
  const head = new Promise<void>((resolve) => {
    bringHead = resolve;
  });
  const page = await open({
    viewport: DESKTOP,
    ...(comfort && { comfort }),
    until: 'loading',
    prepare: async (opened) => {
      await opened.addInitScript(keepShaders);
      await opened.route(/models\/head\.glb/, async (route) => {
        await head;
        await route.continue();
      });
    },
  });
  await page.waitForFunction(() => (document.__shaders?.length ?? 0) >= 6);
  bringHead();
  await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  const shaders = await page.evaluate(() => document.__shaders ?? []);
  // The plaster, the points, the ground; then only what draws the cast shadow, where there is one.
  expect(shaders.slice(6).filter((text) => /areaTint|vRadiusPx|vAbove/.test(text))).toEqual([]);
  if (!comfort) expect(shaders).toHaveLength(6);
});
