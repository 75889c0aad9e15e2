// The program takes over a page that is already there: the picture stays where it is, from the poster over the still to the 3D head,
// and nothing around it moves.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PHONE, test } from '../atlas.ts';
import { buttonPlaces } from '../stage-fit.ts';

const LAPTOP = { width: 1280, height: 800 } as const;

/** Layout shift that a reader does not notice; what good pages keep below is 0.1. */
const LITTLE = 0.02;

declare global {
  interface Document {
    __shifts?: PerformanceEntry[];
  }
}

/** In the page, before all its scripts. */
const watchShifts = (): void => {
  const shifts: PerformanceEntry[] = [];
  document.__shifts = shifts;
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
};

/** How much of the page has moved how far, from a time on. */
const shiftSince = (page: Page, start: number): Promise<number> =>
  page.evaluate(
    (from) =>
      (document.__shifts ?? [])
        .filter(({ startTime }) => startTime >= from)
        .reduce((sum, shift) => sum + (shift as PerformanceEntry & { readonly value: number }).value, 0),
    start,
  );

type Place = Readonly<Record<string, number>>;

/** Where a picture lies once it and the letters around it are drawn. */
const placeOf = (page: Page, selector: string): Promise<Place> =>
  page
    .locator(selector)
    .first()
    .evaluate(async (picture: HTMLImageElement) => {
      await Promise.all([document.fonts.ready, picture.decode()]);
      const { left, top, width, height } = picture.getBoundingClientRect();
      return { left, top, width, height };
    });

/** The furthest that any figure of one is from the other's. */
const apart = (one: Place, other: Place): number =>
  Math.max(...Object.entries(one).map(([name, value]) => Math.abs(value - (other[name] ?? Number.POSITIVE_INFINITY))));

test.for([
  ['a laptop', 'English', LAPTOP, ''],
  ['a laptop', 'Spanish', LAPTOP, 'es/'],
  ['a phone', 'English', PHONE, ''],
  ['a phone', 'Spanish', PHONE, 'es/'],
] as const)('on %s in %s the picture stays where it is', async ([, , viewport, path], { open }) => {
  const before: { place?: Place; at?: number } = {};
  let bringScene = (): void => undefined;
  const scene = new Promise<void>((resolve) => {
    bringScene = resolve;
  });
  const page = await open({
    viewport,
    path,
    until: 'loading',
    prepare: async (opened) => {
      await opened.addInitScript(watchShifts);
      await opened.route(/assets\/main-.*\.js/, async (route) => {
        before.place = await placeOf(opened, '.poster img');
        before.at = await opened.evaluate(() => performance.now());
        await route.continue();
      });
      await opened.route(/assets\/Scene-.*\.js/, async (route) => {
        await scene;
        await route.continue();
      });
    },
  });
  const still = await placeOf(page, '.still img');
  expect(apart(still, before.place ?? {}), 'the still, from the poster, in px').toBeLessThanOrEqual(1);

  const drawn = await buttonPlaces(page);
  bringScene();
  await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  const head = await buttonPlaces(page);
  const moved = Object.entries(drawn).map(([id, spot]) => apart({ ...spot }, { ...head[id] }));
  expect(moved).toHaveLength(31);
  // The still was taken from a little nearer or further than the head is seen from on this stage.
  expect(Math.max(...moved), 'the points of the head, from those of the still, in px').toBeLessThan((still['width'] ?? 0) / 100);

  expect(await shiftSince(page, before.at ?? 0), 'layout shift while the program took over').toBeLessThan(LITTLE);
});

declare global {
  interface Window {
    /** Ends the wait for a head that may come in a moment. */
    __losePatience?: () => void;
  }
}

/** In the page, before all its scripts: how long the page waits for the head before it shows another still (`app/Picture.tsx`) is for the test to say. */
const holdPatience = (): void => {
  const wait = window.setTimeout.bind(window);
  const PATIENCE_MS = 800;
  window.setTimeout = ((run: () => void, ms?: number, ...rest: unknown[]) => {
    if (ms !== PATIENCE_MS) return wait(run, ms, ...rest);
    window.__losePatience = run;
    return 0;
  }) as typeof window.setTimeout;
};

test('a link to an area fetches no other still for a head that comes in a moment, and the area’s own where it does not', async ({
  open,
}) => {
  let bringHead = (): void => undefined;
  const head = new Promise<void>((resolve) => {
    bringHead = resolve;
  });
  const stills: string[] = [];
  const page = await open({
    viewport: LAPTOP,
    fragment: '#view=forehead',
    until: 'loading',
    prepare: async (opened) => {
      await opened.addInitScript(holdPatience);
      opened.on('request', (request) => stills.push(...(request.url().match(/stills\/\w+/g) ?? [])));
      await opened.route('**/head.glb', async (route) => {
        await head;
        await route.continue();
      });
    },
  });
  await page.locator('.still img[src*="stills/start"]').waitFor();
  expect(stills).toEqual(['stills/start']);

  await page.evaluate(() => window.__losePatience?.());
  await page.locator('.still img[src*="stills/front"]').waitFor();
  bringHead();
  await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  expect(stills).toEqual(['stills/start', 'stills/front']);
});
