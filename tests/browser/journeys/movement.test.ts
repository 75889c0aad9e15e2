// What a muscle does: shown on the head once and on request; with reduced motion as before and after.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { SITES } from '#protocol/protocol.ts';
import { type MuscleId, SITE_IDS } from '#protocol/vocabulary.ts';
import { openPanel } from '../acts.ts';
import { PHONE, test } from '../atlas.ts';
import { atRest, framesWithin } from '../frame-watch.ts';
import { changed, shotOf, stageArea } from '../pixels.ts';
import { chooseFromList, choosePoint, fetched, muscle, unfoldStructures } from '../under-acts.ts';

const actButton = (id: MuscleId): string => `[data-panel] [data-act="${id}"]`;
/** Brows, a swelling, and a turn of the girdle: one of each kind of movement. */
const MOVED = ['frontalis', 'temporalis', 'trapezius'] as const satisfies readonly MuscleId[];

/**
 * Keeps every drawn frame of the picture; tells how far each is from the last (0 the same, 1 the furthest). Ends when it is asked.
 * Until then the page's clock goes a sixtieth of a second a frame, however long one takes: a slow machine would draw some frames with
 * fewer pixels, and two such pictures cannot be compared.
 */
async function watchPicture(page: Page): Promise<() => Promise<readonly number[]>> {
  const watch = await page.locator('canvas').evaluateHandle((canvas) => {
    const ask = window.requestAnimationFrame;
    const [width, height] = [96, 120];
    const small = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
      willReadFrequently: true,
    });
    if (small === null) throw new Error('there is no small picture');
    small.imageSmoothingQuality = 'high';
    const frames: Uint8ClampedArray[] = [];
    // The page has been at rest: the time since its last frame is no slow frame.
    let clock = performance.now() + 1000;
    performance.now = () => clock;
    const look = (): void => {
      small.clearRect(0, 0, width, height);
      small.drawImage(canvas as HTMLCanvasElement, 0, 0, width, height);
      frames.push(small.getImageData(0, 0, width, height).data);
    };
    window.requestAnimationFrame = (callback) =>
      ask(() => {
        const before = document.__watch?.draws;
        clock += 1000 / 60;
        callback(clock);
        // What was drawn can be read only in the same breath.
        if (document.__watch?.draws !== before) look();
      });
    return frames;
  });
  return () =>
    watch.evaluate((frames) => {
      const last = frames.at(-1) ?? new Uint8ClampedArray();
      const away = frames.map((frame) => frame.reduce((sum, light, i) => sum + Math.abs(light - (last[i] ?? 0)), 0));
      const most = Math.max(...away, 1);
      return away.map((sum) => sum / most);
    });
}

describe('what a muscle does', () => {
  test('plays there and back once when asked for, and comes to rest as it was', async ({ open }) => {
    const page = await open({ viewport: PHONE, motion: true });
    await choosePoint(page, 'frontalis-medial-left');
    expect(await page.locator('html').getAttribute('data-morphs'), 'fetched on request only').toBe('asleep');
    const stage = await stageArea(page);
    const before = await shotOf(page);
    const watched = await watchPicture(page);
    await page.click(actButton('frontalis'));
    await fetched(page, 'morphs');
    const seen = await watched();
    expect(seen.length, 'drawn frame by frame').toBeGreaterThan(6);
    const turn = seen.indexOf(1);
    expect(turn, 'it moves').toBeGreaterThan(1);
    expect(turn, 'and comes back').toBeLessThan(seen.length - 3);
    expect(seen[0], 'from about where it rests').toBeLessThan(0.3);
    const wrongWay = seen.filter(
      (away, i) => i > 0 && (i <= turn ? away < (seen[i - 1] ?? 0) - 0.05 : away > (seen[i - 1] ?? 0) + 0.05),
    );
    expect(wrongWay, 'once there, once back').toEqual([]);
    expect(await framesWithin(page, 40), 'nothing goes on').toMatchObject({ draws: 0, asked: 0 });
    expect(changed(before, await shotOf(page), stage)).toBeLessThan(0.001);
    expect((await openPanel(page))?.site).toBe('frontalis-medial-left');
  });

  test('is held as before and after for a reader who asked for less motion, in every kind of movement', async ({ open }) => {
    const page = await open({ viewport: PHONE });
    const { show, before: back } = EN.under.acts;
    for (const id of MOVED) {
      const site = SITE_IDS.find((one) => SITES[one].muscle === id);
      if (site === undefined) throw new Error(`${id} has no point`);
      await choosePoint(page, site);
      const button = page.locator(actButton(id));
      const stage = await stageArea(page);
      expect(await button.textContent()).toBe(show);
      await button.focus();
      await atRest(page);
      const rest = await shotOf(page);
      await page.keyboard.press('Enter');
      await fetched(page, 'morphs');
      expect(await button.textContent()).toBe(back);
      expect(changed(rest, await shotOf(page), stage), `${id} moves something`).toBeGreaterThan(0.0005);
      await page.keyboard.press('Enter');
      await atRest(page);
      expect(changed(rest, await shotOf(page), stage), `${id} is at rest again`).toBeLessThan(0.0001);
    }
  });

  test('can be asked for from the muscle itself, and moves the muscle that is laid bare', async ({ open }) => {
    const page = await open({ viewport: PHONE });
    await unfoldStructures(page);
    await chooseFromList(page, muscle('temporalis', 'left'));
    await fetched(page, 'under');
    const stage = await stageArea(page);
    const rest = await shotOf(page);
    await page.click(actButton('temporalis'));
    await fetched(page, 'morphs');
    expect(changed(rest, await shotOf(page), stage)).toBeGreaterThan(0.0005);
  });
});
