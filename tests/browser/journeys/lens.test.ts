// The round window under the skin: it goes with the pointer, the keyboard's point or a finger, and the rest of the skin stays whole.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Point } from '#anatomy/manifest.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { lookFrom, noPanel, sitePanel, spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';
import { about, changed, type Shot, shotOf } from '../pixels.ts';
import { type Pixel, type StageFit, stageFit } from '../stage-fit.ts';
import { fetched, isOn, muscle, placeOf, structurePanel, toTheTop } from '../under-acts.ts';

const LENS = '[data-lens]';
const RADIUS_M = 0.025;

/** Share of the pixels in the middle of the window that are no longer skin; and of those elsewhere that still are. */
const OPENED = 0.6;
const UNTOUCHED = 0.002;

/** Pixels from the middle to the edge of the window at a place seen from the front. */
function radiusAt(place: StageFit, [x, y, z]: Point): number {
  const [one, other] = [place([x - RADIUS_M, y, z]), place([x + RADIUS_M, y, z])];
  return Math.hypot(other.x - one.x, other.y - one.y) / 2;
}

/** Share of the pixels about a place, well inside of a window there, that differ. */
const inside = (before: Shot, after: Shot, at: Pixel, radius: number): number => changed(before, after, about(at, radius * 1.2));

async function switchOn(page: Page): Promise<void> {
  await page.locator(LENS).focus();
  await page.keyboard.press('Enter');
  await fetched(page, 'under');
  expect(await isOn(page, LENS)).toBe(true);
}

/** Both cheeks: no point, area or muscle is there, so that nothing but the window changes. */
const CHEEK: Point = [-0.045, -0.02, 0.075];
const OTHER_CHEEK: Point = [0.045, -0.02, 0.075];

describe('the lens', () => {
  test('goes with the pointer: only what is under it opens, and closes behind it', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await lookFrom(page, 'front');
    const place = await stageFit(page);
    const whole = await shotOf(page);
    const radius = radiusAt(place, CHEEK);
    expect(radius, 'the window is about 5 cm across').toBeGreaterThan(20);
    await switchOn(page);
    const [cheek, other] = [place(CHEEK), place(OTHER_CHEEK)];
    await page.mouse.move(cheek.x, cheek.y);
    await atRest(page);
    const atCheek = await shotOf(page);
    expect(inside(whole, atCheek, cheek, radius), 'opens at the cheek').toBeGreaterThan(OPENED);
    expect(inside(whole, atCheek, other, radius), 'the other cheek stays').toBeLessThan(UNTOUCHED);
    await page.mouse.move(other.x, other.y, { steps: 3 });
    await atRest(page);
    const atOther = await shotOf(page);
    expect(inside(whole, atOther, other, radius), 'opens at the other cheek').toBeGreaterThan(OPENED);
    expect(inside(whole, atOther, cheek, radius), 'closes behind the pointer').toBeLessThan(UNTOUCHED);
    await page.locator(LENS).press('Enter');
    await atRest(page);
    expect(inside(whole, await shotOf(page), other, radius), 'closes when switched off').toBeLessThan(UNTOUCHED);
  });

  test('lets a muscle be pointed at inside the window', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await lookFrom(page, 'front');
    await switchOn(page);
    const { x, y } = await placeOf(page, muscle('sternocleidomastoid', 'left'));
    await page.mouse.move(x, y);
    await page.locator(structurePanel(muscle('sternocleidomastoid', 'left'))).waitFor({ timeout: 5000 });
    await page.mouse.move(1, 1);
    await noPanel(page);
  });

  test('goes to the point that has the focus', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await lookFrom(page, 'front');
    const [brow, forehead] = [await spotOf(page, 'corrugator-left'), await spotOf(page, 'frontalis-lateral-left')];
    const differing = async (): Promise<readonly number[]> => {
      await focusOn(page, 'corrugator-left');
      const atBrow = await shotOf(page);
      await focusOn(page, 'frontalis-lateral-left');
      const atForehead = await shotOf(page);
      return [brow, forehead].map((at) => changed(atBrow, atForehead, about(at, 30)));
    };
    const without = await differing();
    await switchOn(page);
    const through = await differing();
    expect(Math.max(...without), 'marks alone').toBeLessThan(OPENED / 2);
    expect(Math.min(...through), 'the window goes from one to the other').toBeGreaterThan(OPENED);
  });

  test('is put down and dragged by a finger, which then does not turn the head', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await lookFrom(page, 'front');
    await page.tap(LENS);
    await fetched(page, 'under');
    await toTheTop(page);
    const place = await stageFit(page);
    const radius = radiusAt(place, CHEEK);
    const [cheek, other] = [place(CHEEK), place(OTHER_CHEEK)];
    const before = await shotOf(page);
    const pointBefore = await spotOf(page, 'procerus');
    await page.touchscreen.tap(other.x, other.y);
    await atRest(page);
    const atOther = await shotOf(page);
    expect(inside(before, atOther, other, radius), 'a tap puts it down').toBeGreaterThan(OPENED);
    await dragFinger(page, other, cheek);
    await atRest(page);
    const atCheek = await shotOf(page);
    expect(inside(atOther, atCheek, cheek, radius), 'a finger takes it along').toBeGreaterThan(OPENED);
    expect(inside(before, atCheek, other, radius), 'nothing is left behind').toBeLessThan(UNTOUCHED);
    expect(await spotOf(page, 'procerus'), 'the head has not turned').toMatchObject({ x: pointBefore.x, y: pointBefore.y });
  });
});

/** Gives a point the focus, as a reader does who last pressed a key. */
async function focusOn(page: Page, id: SiteId): Promise<void> {
  await page.keyboard.press('Shift');
  await page.locator(`button[data-site="${id}"]`).focus();
  await page.locator(sitePanel(id)).waitFor({ timeout: 5000 });
  await atRest(page);
}

/** One finger, from here to there. */
async function dragFinger(page: Page, from: Pixel, to: Pixel): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Pixel) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at.x, y: at.y }] : [] });
  await touch('touchStart', from);
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  await touch('touchEnd');
  await devtools.detach();
}
