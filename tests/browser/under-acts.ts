// What a reader does with muscles, nerves, levels and heads, in terms of the public attributes only.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BodyMuscleId, LayerId, LevelId, NerveId } from '#protocol/vocabulary.ts';
import type { Structure } from '#session/session.ts';
import { sitePanel } from './acts.ts';
import { ATLAS } from './committed-atlas.ts';
import { atRest } from './frame-watch.ts';
import { type Pixel, stageFit } from './stage-fit.ts';

/** Software drawing takes its time over the first frame of something new. */
const PATIENCE_MS = 30_000;

export const depthSlider = '[data-peel]';
export const layerSwitch = (id: LayerId): string => `button[data-layer="${id}"]`;
export const levelButton = (id: LevelId): string => `button[data-level="${id}"]`;
const structureLink = ({ id, side }: Structure): string => `[data-structure-link="${id}-${side}"]`;

export const structurePanel = ({ kind, id, side }: Structure): string =>
  `[data-panel][data-${kind}="${id}"][data-side="${side}"]`;

export const muscle = (id: BodyMuscleId, side: 'left' | 'right' | 'midline'): Structure => ({ kind: 'muscle', id, side });
export const nerve = (id: NerveId, side: 'left' | 'right'): Structure => ({ kind: 'nerve', id, side });

/** Waits until a file that is fetched when wanted has come this far, then for the picture. */
export async function fetched(page: Page, file: 'under' | 'morphs', state: 'ready' | 'failed' = 'ready'): Promise<void> {
  await page.locator(`html[data-${file}="${state}"]`).waitFor({ state: 'attached', timeout: PATIENCE_MS });
  await atRest(page);
}

/** On a phone a press on a control below the picture scrolls it away. */
export async function toTheTop(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await atRest(page);
}

export const isOn = async (page: Page, selector: string): Promise<boolean> =>
  (await page.locator(selector).getAttribute('aria-pressed')) === 'true';

/** Moves the slider to a depth (0 skin to 3 nerves) and waits for what lies there. */
export async function lookAtDepth(page: Page, depth: number): Promise<void> {
  await page.locator(depthSlider).fill(String(depth));
  if (depth > 0) await fetched(page, 'under');
  await atRest(page);
}

/** Where a muscle's or nerve's anchor stands in the window; the average head only. */
export async function placeOf(page: Page, structure: Structure): Promise<Pixel> {
  const found = ATLAS.layers.parts.find(
    ({ part }) => part.kind === structure.kind && part.id === structure.id && part.side === structure.side,
  );
  if (found === undefined) throw new Error(`the atlas has no ${structure.id} ${structure.side}`);
  return (await stageFit(page))(found.anchor);
}

/** Opens the folded list of muscles and nerves by the keyboard. */
export async function unfoldStructures(page: Page): Promise<void> {
  const list = page.locator('[data-structures]');
  if ((await list.getAttribute('open')) !== null) return;
  await list.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await list.getAttribute('open'), 'the list is unfolded').not.toBeNull();
}

/** Chooses a muscle or nerve from the list by the keyboard. */
export async function chooseFromList(page: Page, structure: Structure): Promise<void> {
  await page.locator(structureLink(structure)).focus();
  await page.keyboard.press('Enter');
  await page.locator(structurePanel(structure)).waitFor({ timeout: 5000 });
}

/** Opens a point from the list by the keyboard; the head turns to it. */
export async function choosePoint(page: Page, id: keyof typeof ATLAS.strata): Promise<void> {
  await page.locator(`[data-site-link="${id}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator(sitePanel(id)).waitFor({ timeout: 5000 });
  await atRest(page);
}

/** What the open panel says, whole. */
export const panelText = async (page: Page): Promise<string> =>
  ((await page.locator('[data-panel]').textContent()) ?? '').replace(/\s+/g, ' ');
