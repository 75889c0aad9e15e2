// Muscles and nerves: the slider and its switches, what is pointed at, the list, and a finger.
import { describe, expect } from 'vitest';
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import { EN } from '#copy/en.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { BODY_MUSCLE_IDS, DERMATOME_IDS, NERVE_IDS } from '#protocol/vocabulary.ts';
import type { Structure } from '#session/session.ts';
import { lookFrom, noPanel, openPanel, sitePanel } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { ATLAS } from '../committed-atlas.ts';
import { changed, shotOf, stageArea } from '../pixels.ts';
import {
  chooseFromList,
  depthSlider,
  fetched,
  isOn,
  layerSwitch,
  lookAtDepth,
  muscle,
  nerve,
  panelText,
  placeOf,
  structurePanel,
  toTheTop,
  unfoldStructures,
} from '../under-acts.ts';

/** Share of the stage's pixels that a layer coming or going changes at least. */
const A_LAYER = 0.02;

const nameOf = (structure: Structure) =>
  (structure.kind === 'muscle' ? bodyMuscleFacts(structure.id, EN) : nerveFacts(structure.id, EN)).name;

const STRUCTURES: readonly Structure[] = ATLAS.layers.parts.flatMap(({ part }) => (part.kind === 'base' ? [] : [part]));

/** From where, and how deep, each muscle and nerve lies open; one side of those that have two. */
const LYING_OPEN = [
  ['front', 1, [muscle('frontalis', 'right'), muscle('procerus', 'midline'), muscle('orbicularis-oculi', 'right')]],
  ['back', 1, [muscle('trapezius-descending', 'left'), muscle('trapezius-transverse', 'right'), muscle('galea', 'midline')]],
  ['left', 1, [muscle('temporalis', 'left'), muscle('sternocleidomastoid', 'left'), muscle('occipitalis', 'left')]],
  ['front', 2, [muscle('corrugator', 'left')]],
  ['back', 2, [muscle('splenius-capitis', 'left')]],
  ['back', 2.7, [muscle('semispinalis-capitis', 'right'), nerve('third-occipital', 'left'), nerve('greater-occipital', 'right')]],
  ['left', 3, [nerve('lesser-occipital', 'left'), nerve('auriculotemporal', 'left'), nerve('zygomaticotemporal', 'left')]],
  ['front', 3, [nerve('supraorbital', 'right'), nerve('supratrochlear', 'left')]],
] as const;

describe('the depth slider', () => {
  test('goes by keyboard from skin to nerves and back, and the picture with it', async ({ open }) => {
    const page = await open({ viewport: PHONE });
    const stage = await stageArea(page);
    const shots = [await shotOf(page)];
    const slider = page.locator(depthSlider);
    const spoken = (): Promise<string | null> => slider.getAttribute('aria-valuetext');
    expect(await spoken()).toBe(EN.under.layers.stops.skin);
    await slider.focus();
    for (const stop of ['muscles', 'deep', 'nerves'] as const) {
      await page.keyboard.press('PageUp');
      await fetched(page, 'under');
      await toTheTop(page);
      expect(await spoken()).toBe(EN.under.layers.stops[stop]);
      shots.push(await shotOf(page));
    }
    const [skin, ...deeper] = shots;
    if (skin === undefined) throw new Error('no picture of the skin');
    for (const [index, shot] of deeper.entries())
      expect(changed(shots[index] ?? skin, shot, stage), `stop ${index + 1}`).toBeGreaterThan(A_LAYER);
    expect([await isOn(page, layerSwitch('skin')), await isOn(page, layerSwitch('nerves'))]).toEqual([false, true]);
    await page.keyboard.press('ArrowLeft');
    expect(await spoken()).toBe(EN.under.layers.between(EN.under.layers.stops.deep, EN.under.layers.stops.nerves));
    await page.keyboard.press('Home');
    await toTheTop(page);
    expect(await spoken()).toBe(EN.under.layers.stops.skin);
    expect(changed(skin, await shotOf(page), stage), 'the skin is whole again').toBeLessThan(0.001);
  });

  test('is pressed and drawn by the mouse', async ({ open }) => {
    const page = await open({ viewport: PHONE });
    await page.locator(depthSlider).scrollIntoViewIfNeeded();
    const box = await page.locator(depthSlider).boundingBox();
    if (box === null) throw new Error('no slider');
    const depth = (): Promise<number> =>
      page.locator(depthSlider).evaluate((slider) => (slider as HTMLInputElement).valueAsNumber);
    const y = box.y + box.height / 2;
    await page.mouse.click(box.x + box.width / 3, y);
    await fetched(page, 'under');
    expect(await depth()).toBeCloseTo(1, 0);
    expect(await isOn(page, layerSwitch('muscles'))).toBe(true);
    await page.mouse.move(box.x + box.width / 3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width + 20, y, { steps: 6 });
    await page.mouse.up();
    expect(await depth()).toBe(3);
    expect(await isOn(page, layerSwitch('nerves'))).toBe(true);
  });
});

describe('the switches', () => {
  test('show and hide each layer by itself; skin, roots and all come back as they were', async ({ open }) => {
    const page = await open({ viewport: PHONE });
    const stage = await stageArea(page);
    const whole = await shotOf(page);
    let before = whole;
    const press = async (selector: string, what: string): Promise<void> => {
      await page.click(selector);
      await fetched(page, 'under');
      await toTheTop(page);
      const after = await shotOf(page);
      expect(changed(before, after, stage), what).toBeGreaterThan(A_LAYER / 4);
      before = after;
    };
    await press(layerSwitch('muscles'), 'muscles come');
    await press(layerSwitch('nerves'), 'nerves come');
    await press(layerSwitch('skin'), 'the ghost of the skin goes');
    await press(layerSwitch('muscles'), 'muscles go');
    await press(layerSwitch('nerves'), 'nerves go, and the skin is there');
    expect(await isOn(page, layerSwitch('skin'))).toBe(true);
    expect(changed(whole, before, stage), 'as at the start').toBeLessThan(0.001);
    await press('[data-dermatomes]', 'roots are tinted');
    expect(await page.locator('[data-dermatome-key] .root').allInnerTexts()).toEqual([...DERMATOME_IDS]);
    await press('[data-dermatomes]', 'tints go');
    expect(changed(whole, before, stage), 'as at the start').toBeLessThan(0.001);
  });
});

describe('muscles and nerves', () => {
  test('open their own panel where they are pointed at or clicked, at the depth where they lie open', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const met = new Set<string>();
    for (const [view, depth, structures] of LYING_OPEN) {
      await lookFrom(page, view);
      await lookAtDepth(page, depth);
      for (const [index, structure] of structures.entries()) {
        const { x, y } = await placeOf(page, structure);
        await page.mouse.move(x, y);
        // The first of each view is only pointed at, the others are chosen one after the other.
        if (index > 0) await page.mouse.click(x, y);
        await page.locator(structurePanel(structure)).waitFor({ timeout: 5000 });
        const { plain, latin } = nameOf(structure);
        expect((await openPanel(page))?.heading).toContain(plain);
        expect(await panelText(page)).toContain(latin);
        met.add(structure.id);
      }
      await page.keyboard.press('Escape');
      await noPanel(page);
    }
    expect([...met].sort()).toEqual([...BODY_MUSCLE_IDS, ...NERVE_IDS].sort());
  });

  test('are all in the list, for the keyboard alone, and lead to points and back', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await unfoldStructures(page);
    const headings = new Set<string>();
    for (const structure of STRUCTURES) {
      await chooseFromList(page, structure);
      headings.add((await openPanel(page))?.heading ?? '');
      expect(await isOn(page, layerSwitch(structure.kind === 'muscle' ? 'muscles' : 'nerves')), structure.id).toBe(true);
    }
    expect(headings.size).toBe(STRUCTURES.length);
    await chooseFromList(page, muscle('temporalis', 'left'));
    const panel = page.locator('[data-panel]');
    await panel.locator('.site-links button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator(sitePanel('temporalis-1-left')).waitFor();
    await panel.getByRole('button', { name: nerveFacts('auriculotemporal', EN).name.plain }).focus();
    await page.keyboard.press('Enter');
    await page.locator(structurePanel(nerve('auriculotemporal', 'left'))).waitFor();
    await fetched(page, 'under');
    await page.keyboard.press('Escape');
    await noPanel(page);
  });

  test('can be touched on a phone', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    const before = await shotOf(page);
    await page.tap(layerSwitch('muscles'));
    await fetched(page, 'under');
    await toTheTop(page);
    expect(changed(before, await shotOf(page), await stageArea(page))).toBeGreaterThan(A_LAYER);
    const { x, y } = await placeOf(page, muscle('sternocleidomastoid', 'left'));
    await page.touchscreen.tap(x, y);
    await page.locator(structurePanel(muscle('sternocleidomastoid', 'left'))).waitFor({ timeout: 5000 });
    expect(await panelText(page)).toContain(bodyMuscleFacts('sternocleidomastoid', EN).name.latin);
  });
});
