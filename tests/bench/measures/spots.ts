// Where on a page the pointer opens a panel: at the buttons of the points, where they lie over the head, else at the points in the picture.

import type { Page } from 'playwright-core';
import { facesLens, fitView, projectPoint } from '#anatomy/camera-fit.ts';
import { ATLAS } from '../../browser/committed-atlas.ts';
import type { Visit } from '../visit.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Where a page is touched: the same in each of its visits. */
export interface Places {
  readonly stage: Box;
  /** One for each panel that differs. */
  readonly spots: readonly Spot[];
  /** It draws for ever: there is no use in waiting for it. */
  readonly restless: boolean;
}

/** In the corner of the picture, where none of the pages shows a head. */
const CORNER = 12;
/** So many panels that differ are enough. */
const ENOUGH = 3;
/** Frames of the browser without one of the page's are rest; longer than this (ms) nobody waits for it. */
const CALM_FRAMES = 8;
const MOST_WAITING_MS = 3000;

const panelText = (page: Page): Promise<string> => page.evaluate(() => document.__panelText?.() ?? '');

export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

async function stageOf(page: Page): Promise<Box> {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error(`${page.url()} has no canvas.`);
  return box;
}

/** Whether the page came to rest. */
async function calmed(page: Page): Promise<boolean> {
  return page.evaluate(
    async ([wanted, most]) => {
      const drawn = (): number => document.__drawing?.frames.filter(({ draws }) => draws > 0).length ?? 0;
      const from = performance.now();
      for (let calm = 0, before = drawn(); calm < wanted; ) {
        if (performance.now() - from > most) return false;
        await new Promise((resolve) => document.__drawing?.ask(resolve));
        const now = drawn();
        calm = now === before ? calm + 1 : 0;
        before = now;
      }
      return true;
    },
    [CALM_FRAMES, MOST_WAITING_MS] as const,
  );
}

/** Waits as somebody does who reads before going on: until what the last input has set off has been drawn. */
export async function settle(page: Page, { restless }: Places): Promise<void> {
  if (!restless) await calmed(page);
}

/** Leaves the head, and waits until no panel is open. */
export async function leave(page: Page, { x, y }: Box): Promise<void> {
  await page.mouse.move(x + CORNER, y + CORNER);
  await page.waitForFunction(() => document.__panelText?.() === '', undefined, { timeout: 10_000 });
}

/** @throws when moving the pointer over the head opens nothing */
export async function findPlaces({ page, id }: Visit): Promise<Places> {
  const stage = await stageOf(page);
  const buttons = await buttonsOver(page, stage);
  const found = new Map<string, Spot>();
  const restless = !(await calmed(page));
  const looked = { stage, spots: [], restless };
  for (const spot of buttons.length > 0 ? buttons : pointsOn(stage)) {
    await leave(page, stage);
    await settle(page, looked);
    await page.mouse.move(spot.x, spot.y);
    await settle(page, looked);
    await nextFrame(page);
    const said = await panelText(page);
    if (said !== '' && !found.has(said)) found.set(said, spot);
    if (found.size === ENOUGH) break;
  }
  if (found.size === 0) throw new Error(`The pointer opened no panel anywhere over the head of ${id}.`);
  await leave(page, stage);
  return { ...looked, spots: [...found.values()] };
}

/** Middles of the points' buttons that lie over the picture and can be seen there. */
function buttonsOver(page: Page, { x, y, width, height }: Box): Promise<readonly Spot[]> {
  return page.evaluate(
    ([left, top, right, bottom]) =>
      [...document.querySelectorAll('[data-site]:is(button)')].flatMap((button) => {
        const box = button.getBoundingClientRect();
        const spot = { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
        const inside = spot.x > left && spot.x < right && spot.y > top && spot.y < bottom;
        return inside && getComputedStyle(button).visibility === 'visible' && box.width > 0 ? [spot] : [];
      }),
    [x, y, x + width, y + height] as const,
  );
}

/** Where the committed map has the points that face the lens which the other pages are given. */
function pointsOn({ x, y, width, height }: Box): readonly Spot[] {
  const stage = { width, height };
  const lens = fitView(ATLAS.views.start, stage, { top: 0, right: 0, bottom: 0, left: 0 });
  return ATLAS.sites
    .filter(({ at, normal }) => facesLens(lens, at, normal))
    .map(({ at }) => projectPoint(lens, stage, at))
    .map((place) => ({ x: Math.round(x + place.x), y: Math.round(y + place.y) }));
}
