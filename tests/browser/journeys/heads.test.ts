// Heads that differ: chosen and blended by keyboard, mouse and finger; the points are placed anew, and each rule shows that it holds.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { HEAD_IDS, type HeadId, type OtherHeadId } from '#anatomy/manifest.ts';
import { EN } from '#copy/en.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { fingerOn, lookFrom, mouseOn, openPanel } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { ATLAS } from '../committed-atlas.ts';
import { atRest } from '../frame-watch.ts';
import { changed, shotOf, stageArea } from '../pixels.ts';
import { buttonPlaces, type Pixel } from '../stage-fit.ts';
import { choosePoint, fetched, lookAtDepth, panelText, toTheTop } from '../under-acts.ts';

type Places = Readonly<Record<string, Pixel>>;

const HEADS_BUTTON = '[data-heads]';
const BLEND = '[data-blend]';
const radio = (id: HeadId): string => `[data-head="${id}"]`;
const OTHERS = HEAD_IDS.filter((id): id is OtherHeadId => id !== 'average');
const { heads: words } = EN.under;

/** Of the spread of all points, which a larger or smaller picture leaves as it is. */
const SHIFTED = 0.02;

/** The points by their places among each other: a tray that opens makes the picture smaller, but no other head. */
function pattern(places: Places): readonly Pixel[] {
  const all = SITE_IDS.map((id) => places[id] ?? { x: 0, y: 0 });
  const middle = { x: mean(all.map(({ x }) => x)), y: mean(all.map(({ y }) => y)) };
  const spread = Math.sqrt(mean(all.map(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2)));
  return all.map(({ x, y }) => ({ x: (x - middle.x) / spread, y: (y - middle.y) / spread }));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The furthest that any point went among the others, in units of their spread. */
function furthest(one: Places, other: Places): number {
  const [before, after] = [pattern(one), pattern(other)];
  return Math.max(...before.map(({ x, y }, i) => Math.hypot(x - (after[i]?.x ?? 0), y - (after[i]?.y ?? 0))));
}

/** All measured distances of a point on a head, in millimetres as the panel writes them. */
const measuresOf = (head: OtherHeadId, id: string): readonly string[] =>
  (ATLAS.heads[head].sites.find((site) => site.id === id)?.measured ?? []).flatMap(({ alongSkinMm }) =>
    alongSkinMm === undefined ? [] : [words.along(alongSkinMm)],
  );

async function openTray(page: Page): Promise<void> {
  await page.locator(HEADS_BUTTON).focus();
  await page.keyboard.press('Enter');
  await page.locator(radio('average')).focus();
}

describe('another head', () => {
  test('is chosen by the arrow keys: each has a shape, points and measures of its own', async ({ open }) => {
    const page = await open({ viewport: PHONE });
    const stage = await stageArea(page);
    await openTray(page);
    const seen = [{ shot: await shotOf(page), places: await buttonPlaces(page) }];
    const sizes = new Set<string>();
    for (const id of OTHERS) {
      await page.keyboard.press('ArrowRight');
      await fetched(page, 'morphs');
      expect(await page.locator(radio(id)).isChecked(), id).toBe(true);
      const now = { shot: await shotOf(page), places: await buttonPlaces(page) };
      for (const { shot, places } of seen) {
        expect(changed(shot, now.shot, stage), `${id} looks different`).toBeGreaterThan(0.01);
        expect(furthest(places, now.places), `${id} has other points`).toBeGreaterThan(SHIFTED);
      }
      seen.push(now);
      const told = (await page.locator('[data-sizes]').textContent()) ?? '';
      const [first] = Object.values(ATLAS.heads[id].sizes);
      expect(told).toContain(String(Math.round(first ?? 0)));
      sizes.add(told);
      expect(await page.locator(HEADS_BUTTON).textContent()).toBe(words.names[id]);
    }
    expect(sizes.size).toBe(OTHERS.length);
    await page.locator(radio('average')).focus();
    await page.keyboard.press('Space');
    await atRest(page);
    expect(furthest(seen[0]?.places ?? {}, await buttonPlaces(page)), 'the average head again').toBeLessThan(SHIFTED / 10);
    expect(await page.locator(BLEND).isDisabled()).toBe(true);
  });

  test('is blended by the keyboard: the points go from where they were to where they are', async ({ open }) => {
    const page = await open({ viewport: PHONE });
    await openTray(page);
    await page.locator(radio('head-f')).press('Space');
    await fetched(page, 'morphs');
    await page.locator(BLEND).focus();
    const at = async (key: string, times: number): Promise<Places> => {
      for (let step = 0; step < times; step++) await page.keyboard.press(key);
      await atRest(page);
      return buttonPlaces(page);
    };
    const whole = await at('End', 1);
    const half = await at('ArrowLeft', 10);
    expect(await page.locator(BLEND).getAttribute('aria-valuetext')).toBe(words.share(50));
    expect(await page.locator('[data-sizes]').textContent()).toContain(words.blending);
    const none = await at('Home', 1);
    const way = furthest(none, whole);
    expect(way).toBeGreaterThan(SHIFTED);
    expect(furthest(none, half)).toBeGreaterThan(way * 0.4);
    expect(furthest(whole, half)).toBeGreaterThan(way * 0.4);
    await page.locator(radio('average')).press('Space');
    await atRest(page);
    expect(furthest(none, await buttonPlaces(page)), 'nothing of another head is the average head').toBeLessThan(way / 5);
  });

  test('shows in the open panel that each rule holds on it', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await choosePoint(page, 'temporalis-2-left');
    await openTray(page);
    for (const id of OTHERS) {
      await page.locator(radio(id)).press('Space');
      await fetched(page, 'morphs');
      const rules = page.locator(`[data-panel] [data-head-rules="${id}"]`);
      await rules.waitFor();
      const said = await rules.textContent();
      const measures = measuresOf(id, 'temporalis-2-left');
      expect(measures.length).toBeGreaterThan(0);
      for (const mm of measures) expect(said).toContain(mm);
      expect(said).toContain(words.on[id]);
      expect((await openPanel(page))?.site).toBe('temporalis-2-left');
    }
    for (const site of ['corrugator-left', 'occipitalis-3-right', 'paraspinal-1-left'] as const) {
      await choosePoint(page, site);
      const said = await panelText(page);
      for (const mm of measuresOf('head-f', site)) expect(said, site).toContain(mm);
    }
  });

  test('carries muscles and nerves along', async ({ open }) => {
    const page = await open({ viewport: PHONE });
    await openTray(page);
    await page.locator(radio('head-b')).press('Space');
    await fetched(page, 'morphs');
    await lookAtDepth(page, 3);
    const one = await shotOf(page);
    await page.locator(radio('head-d')).press('Space');
    await atRest(page);
    expect(changed(one, await shotOf(page), await stageArea(page))).toBeGreaterThan(0.02);
  });

  test.for([
    ['the mouse', DESKTOP, false],
    ['a finger', PHONE, true],
  ] as const)('is chosen and blended by %s', async ([, viewport, touch], { open }) => {
    const page = await open({ viewport, touch });
    const hand = touch ? fingerOn(page) : mouseOn(page);
    await lookFrom(page, 'front');
    await hand.press(HEADS_BUTTON);
    const where = async (): Promise<Places> => {
      await toTheTop(page);
      return buttonPlaces(page);
    };
    const average = await where();
    await hand.press(`label:has(${radio('head-e')})`);
    await fetched(page, 'morphs');
    const whole = await where();
    expect(furthest(average, whole)).toBeGreaterThan(SHIFTED);
    await page.locator(BLEND).scrollIntoViewIfNeeded();
    const box = await page.locator(BLEND).boundingBox();
    if (box === null) throw new Error('no slider');
    await hand.pressAt(box.x + box.width / 2, box.y + box.height / 2);
    const share = await page.locator(BLEND).evaluate((slider) => (slider as HTMLInputElement).valueAsNumber);
    expect(share).toBeGreaterThan(30);
    expect(share).toBeLessThan(70);
    expect(furthest(whole, await where())).toBeGreaterThan(SHIFTED / 3);
  });
});
