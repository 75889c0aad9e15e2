// The ruler: two places, and how far it is along the skin; by the keyboard, the mouse and a finger, against the atlas's own figures.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { fingerOn, mouseOn, openAreaOf, openPanel, spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { ATLAS } from '../committed-atlas.ts';
import { atRest } from '../frame-watch.ts';
import { changed, shotOf, stageArea } from '../pixels.ts';
import type { Pixel } from '../stage-fit.ts';
import { isOn, toTheTop } from '../under-acts.ts';

const RULER = '[data-measure]';

/** From the tragus to the first temporal point. */
const ABOUT_MM = 30;

const { ruler } = EN.under;

const select = (page: Page, label: string) => page.getByRole('combobox', { name: label, exact: true });
const landmarkMark = (name: string): string => `[data-landmark="${name}"]`;

/** Waits for a distance that was not there before; millimetres. */
async function spanOf(page: Page): Promise<number> {
  const answer = page.locator('.ruler [data-span]');
  await answer.waitFor({ timeout: 10_000 });
  const mm = Number(await answer.getAttribute('data-span'));
  expect(await answer.textContent()).toBe(ruler.result(mm));
  return mm;
}

/** Rules that follow a line of their own (up a strip clear of the ear, down the midline first): the ruler goes straight there. */
const NOT_STRAIGHT = ['tragion-left', 'inion'];

/** Each rule of the left side and the middle that measures from one place in millimetres, and what the ruler may say there. */
const MEASURES = ATLAS.sites
  .filter(({ id }) => !id.endsWith('-right'))
  .flatMap(({ id, measured }) => measured.map((measure) => ({ id, ...measure })))
  .flatMap(({ id, from, alongSkinMm: mm, accept: [least, most] }) => {
    if (mm === undefined || from === 'midline' || from.includes('>')) return [];
    return [{ id, from, least: NOT_STRAIGHT.includes(from) ? least : mm - 1, most: NOT_STRAIGHT.includes(from) ? most : mm + 1 }];
  });

/** Presses a key on a focused list until it shows the wanted place. */
async function keyTo(page: Page, label: string, place: string): Promise<void> {
  const list = select(page, label);
  await list.focus();
  for (let press = 0; press < 60 && (await list.inputValue()) !== place; press++) await page.keyboard.press('ArrowDown');
  expect(await list.inputValue()).toBe(place);
}

describe('the ruler', () => {
  test('is laid by the keyboard, and agrees with what the atlas says of every rule', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await page.locator(RULER).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.ruler [role="status"]').textContent()).toBe(ruler.hint);
    await keyTo(page, ruler.to, 'temporalis-1-left');
    await keyTo(page, ruler.from, 'tragion-left');
    expect(Math.abs((await spanOf(page)) - ABOUT_MM), 'the published 30 mm').toBeLessThanOrEqual(3);
    expect(MEASURES.length).toBeGreaterThan(8);
    for (const { id, from, least, most } of MEASURES) {
      await select(page, ruler.from).selectOption('');
      await select(page, ruler.to).selectOption(id);
      await select(page, ruler.from).selectOption(from);
      const mm = await spanOf(page);
      expect(mm, `${from} to ${id}`).toBeGreaterThanOrEqual(Math.floor(least));
      expect(mm, `${from} to ${id}`).toBeLessThanOrEqual(Math.ceil(most));
    }
    await page.locator(RULER).press('Enter');
    expect(await page.locator('.ruler').count()).toBe(0);
    expect(await page.locator('[data-landmark]').count()).toBe(0);
  });

  test.for([
    ['the mouse', DESKTOP, false],
    ['a finger', PHONE, true],
  ] as const)(
    'is laid on the picture by %s: from a landmark to a point, the way is drawn, a third place begins anew',
    async ([, viewport, touch], { open }) => {
      const page = await open({ viewport, touch });
      const hand = touch ? fingerOn(page) : mouseOn(page);
      await openAreaOf(page, 'temporalis-1-left', hand);
      await hand.press(RULER);
      await toTheTop(page);
      expect(await isOn(page, RULER)).toBe(true);
      const bare = await shotOf(page);
      const tragus = await middleOf(page, landmarkMark('tragion-left'));
      const point = await spotOf(page, 'temporalis-1-left');
      expect(point.reachable, 'no mark lies over the point').toBe(true);
      await hand.pressAt(tragus.x, tragus.y);
      await hand.pressAt(point.x, point.y);
      expect(await select(page, ruler.from).inputValue()).toBe('tragion-left');
      expect(Math.abs((await spanOf(page)) - ABOUT_MM)).toBeLessThanOrEqual(3);
      expect(await openPanel(page), 'the ruler opens no panel').toBeNull();
      expect(await isOn(page, 'button[data-site="temporalis-1-left"]')).toBe(true);
      await atRest(page);
      expect(changed(bare, await shotOf(page), await stageArea(page)), 'the way is drawn').toBeGreaterThan(0.0001);
      const mastoid = await middleOf(page, landmarkMark('mastoid-left'));
      await hand.pressAt(mastoid.x, mastoid.y);
      expect(await select(page, ruler.from).inputValue()).toBe('mastoid-left');
      expect(await select(page, ruler.to).inputValue()).toBe('');
      await atRest(page);
      expect(changed(bare, await shotOf(page), await stageArea(page)), 'the way is gone').toBe(0);
      await hand.press(RULER);
      expect(await page.locator('[data-landmark]').count()).toBe(0);
    },
  );
});

async function middleOf(page: Page, selector: string): Promise<Pixel> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} has no place`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
