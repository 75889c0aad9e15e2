// One run of one page: a first visit with all that is done in it, a second look from what was kept, and a first visit on a slow line.
import type { Measured } from './figures.ts';
import { atRest } from './measures/at-rest.ts';
import { drag, pointing } from './measures/drag.ts';
import { firstView, timesOf } from './measures/first-view.ts';
import { growth } from './measures/growth.ts';
import { panels, throttledPanels } from './measures/panels.ts';
import { slowLine } from './measures/slow-line.ts';
import { findPlaces, type Places } from './measures/spots.ts';
import type { PageId } from './results.ts';
import type { ServedPages } from './served-pages.ts';
import { startVisit, type Visit } from './visit.ts';

export interface Bench {
  readonly served: ServedPages;
  /** The browser's executable. */
  readonly browser: string;
  /** Found in a page's first run. */
  readonly places: Map<PageId, Places>;
}

/** It takes long, and says much the same each time. */
const GROWTH_RUNS = 1;

/** What an address wishes for comes after the head itself. */
const ALL_THERE: Readonly<Partial<Record<PageId, string>>> = {
  'product-layers': 'html[data-under="ready"]',
  'product-head': 'html[data-morphs="ready"]',
};

async function visited<T>(bench: Bench, page: PageId, work: (visit: Visit) => Promise<T>): Promise<T> {
  const visit = await startVisit(page, bench.browser);
  try {
    return await work(visit);
  } finally {
    await visit.close();
  }
}

export async function measurePage(bench: Bench, page: PageId, run: number): Promise<Measured> {
  const first = await visited(bench, page, (visit) => firstVisit(bench, visit, run));
  if (page.startsWith('product-')) return first;
  return { ...first, ...(await visited(bench, page, (visit) => slowVisit(bench, visit))) };
}

async function firstVisit(bench: Bench, visit: Visit, run: number): Promise<Measured> {
  const { served, places } = bench;
  const { id } = visit;
  served.asked.length = 0;
  await visit.open(served.addressOf(id));
  const found = await firstView(visit);
  const wanted = ALL_THERE[id];
  if (wanted) await visit.page.locator(wanted).waitFor({ state: 'attached' });
  const rest = await atRest(visit, served.asked, (path) => served.fileOf(id, path));
  if (id === 'still') return { ...found, ...rest };
  const known = places.get(id) ?? (await findPlaces(visit));
  places.set(id, known);
  const isVariant = id.startsWith('product-');
  // A variant is measured for what it differs in: up close points are what is pointed at, the others draw something else.
  const variantTouches = id === 'product-close' ? [panels] : [drag];
  const touches = isVariant
    ? variantTouches
    : [panels, pointing, drag, ...(id === 'product' && run <= GROWTH_RUNS ? [growth] : [])];
  const touched: Measured[] = [];
  for (const touch of touches) touched.push(await unlessGivenUp(visit, () => touch(visit, known)));
  return Object.assign({}, found, rest, ...touched, isVariant ? {} : await warm(visit, served));
}

/** A page that has found the machine too slow for a picture in 3D leaves out what cannot be measured then, and says so. */
async function unlessGivenUp({ page, id }: Visit, measure: () => Promise<Measured>): Promise<Measured> {
  try {
    return await measure();
  } catch (error) {
    if ((await page.locator('html[data-scene="failed"]').count()) === 0) throw error;
    console.log(`${id} has given up drawing in 3D, the machine being too slow or too busy: not measured (${error}).`);
    return {};
  }
}

async function slowVisit({ served, places }: Bench, visit: Visit): Promise<Measured> {
  const found = await slowLine(visit, served.addressOf(visit.id));
  const known = places.get(visit.id);
  return known ? { ...found, ...(await unlessGivenUp(visit, () => throttledPanels(visit, known))) } : found;
}

async function warm(visit: Visit, served: ServedPages): Promise<Measured> {
  await visit.open(served.addressOf(visit.id));
  const { headVisible } = await timesOf(visit);
  return headVisible === null ? {} : { warmHead: headVisible };
}
