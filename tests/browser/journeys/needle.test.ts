// Who reads: a patient sees no needle, clinician and student see it to scale with its words; the choice is kept on the device.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import { DEEPER_EN } from '#copy/en/deeper.ts';
import { EN } from '#copy/en.ts';
import { needleFacts } from '#copy/needle-facts.ts';
import { LEVEL_IDS, type LevelId, SITE_IDS } from '#protocol/vocabulary.ts';
import { lookFrom, openPanel, sitePanel } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { ATLAS } from '../committed-atlas.ts';
import { atRest } from '../frame-watch.ts';
import { about, changed, shotOf } from '../pixels.ts';
import { buttonPlaces } from '../stage-fit.ts';
import { choosePoint, isOn, levelButton, panelText } from '../under-acts.ts';

const NEEDLE = '[data-needle]';
/** Its program is fetched when it is first wanted. */
const NEEDLE_COMES = { timeout: 20_000, message: 'the needle is drawn' };

const levelOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-level');

async function readAs(page: Page, level: LevelId): Promise<void> {
  await page.locator(levelButton(level)).focus();
  await page.keyboard.press('Enter');
  await atRest(page);
  expect(await levelOf(page)).toBe(level);
  for (const one of LEVEL_IDS) expect(await isOn(page, levelButton(one)), one).toBe(one === level);
}

describe('the needle', () => {
  test('is shown to clinician and student, not to a patient; the choice moves no camera and closes no panel', async ({
    open,
  }) => {
    const page = await open({ viewport: DESKTOP });
    await lookFrom(page, 'left');
    await choosePoint(page, 'temporalis-1-left');
    expect(await levelOf(page), 'a first visit').toBe('patient');
    expect(await page.locator(NEEDLE).count()).toBe(0);
    const places = await buttonPlaces(page);
    const point = places['temporalis-1-left'];
    if (point === undefined) throw new Error('the point is nowhere');
    const without = await shotOf(page);
    for (const level of ['clinician', 'student'] as const) {
      await readAs(page, level);
      expect((await openPanel(page))?.site).toBe('temporalis-1-left');
      await page.locator(NEEDLE).waitFor();
      expect(await buttonPlaces(page), 'the head has not turned').toEqual(places);
      await expect.poll(async () => changed(without, await shotOf(page), about(point, 80)), NEEDLE_COMES).toBeGreaterThan(0.01);
    }
    await readAs(page, 'patient');
    expect(await page.locator(NEEDLE).count()).toBe(0);
    expect(changed(without, await shotOf(page), about(point, 80)), 'the needle is gone').toBe(0);
  });

  test('is told of at each of the 31 points: its words, what is not known, and the layers of the cut by name', async ({
    open,
  }) => {
    const page = await open({ viewport: DESKTOP });
    await readAs(page, 'patient');
    await page.locator(levelButton('clinician')).click();
    for (const id of SITE_IDS) {
      await page.locator(`[data-site-link="${id}"]`).focus();
      await page.keyboard.press('Enter');
      await page.locator(sitePanel(id)).waitFor({ timeout: 5000 });
      await page.locator(NEEDLE).waitFor();
      const said = await panelText(page);
      const { angle, needle, volume, depth, unknown } = needleFacts(id, DEEPER_EN);
      for (const { text } of [...angle, ...needle, ...volume, ...depth, ...unknown])
        expect(said, id).toContain(text.replace(/\s+/g, ' '));
      const drawn = (await page.locator(`${NEEDLE} svg[role="img"]`).getAttribute('aria-label')) ?? '';
      const layers = ATLAS.strata[id];
      expect(layers.length, id).toBeGreaterThan(0);
      for (const { muscle } of layers) expect(drawn, id).toContain(bodyMuscleFacts(muscle, EN).name.latin.split(' (')[0] ?? '');
    }
  });

  test('is still shown on the next visit, on a phone as well', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await page.tap(levelButton('student'));
    expect(await levelOf(page)).toBe('student');
    await page.reload();
    await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached' });
    await atRest(page);
    expect(await levelOf(page)).toBe('student');
    expect(await isOn(page, levelButton('student'))).toBe(true);
    await page.tap('[data-site-link="paraspinal-1-left"]');
    await page.locator(sitePanel('paraspinal-1-left')).waitFor({ timeout: 5000 });
    await page.locator(NEEDLE).waitFor();
  });
});
