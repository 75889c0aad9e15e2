// What a reader does with the page, and what they then see, in terms of the public attributes only.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { SITES } from '#protocol/protocol.ts';
import type { RegionId, SiteId } from '#protocol/vocabulary.ts';
import { atRest } from './frame-watch.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** False where something else would take the pointer: the head itself, a panel, an area in place of its crowded points. */
  readonly reachable: boolean;
}

/** What the one panel says it is about; null when none is open. */
export interface OpenPanel {
  readonly site: string | null;
  readonly region: string | null;
  readonly heading: string;
}

const siteButton = (id: SiteId): string => `button[data-site="${id}"]`;
/** A mouse or a finger. */
export interface Hand {
  readonly press: (selector: string) => Promise<void>;
  /** CSS pixels of the window. */
  readonly pressAt: (x: number, y: number) => Promise<void>;
}

export const mouseOn = (page: Page): Hand => ({
  press: (selector) => page.click(selector),
  pressAt: (x, y) => page.mouse.click(x, y),
});

export const fingerOn = (page: Page): Hand => ({
  press: (selector) => page.tap(selector),
  pressAt: (x, y) => page.touchscreen.tap(x, y),
});

export const sitePanel = (id: SiteId): string => `[data-panel][data-site="${id}"]`;
export const regionPanel = (id: RegionId): string => `[data-panel][data-region="${id}"]`;
export const regionLabel = (id: RegionId): string => `[data-region="${id}"]:not([data-panel])`;

/** The middle of a point's button in CSS pixels of the window. */
export async function spotOf(page: Page, id: SiteId): Promise<Spot> {
  return page.locator(siteButton(id)).evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return { x, y, reachable: button.contains(document.elementFromPoint(x, y)) };
  });
}

export async function openPanel(page: Page): Promise<OpenPanel | null> {
  const panels = page.locator('[data-panel]:visible');
  const count = await panels.count();
  if (count === 0) return null;
  expect(count, 'panels open at once').toBe(1);
  return panels.evaluate((panel) => ({
    site: panel.getAttribute('data-site'),
    region: panel.getAttribute('data-region'),
    heading: panel.querySelector('h1, h2, h3')?.textContent ?? '',
  }));
}

export async function noPanel(page: Page): Promise<void> {
  await page.locator('[data-panel]:visible').waitFor({ state: 'detached' });
}

/** Presses one of the buttons that choose how the head is seen. */
export async function lookFrom(page: Page, view: 'front' | 'left' | 'right' | 'back'): Promise<void> {
  await page.getByRole('button', { name: EN.stage.views[view].name, exact: true }).click();
  await atRest(page);
}

/** Opens the area of a point, on the point's side, and closes the area's own panel so that only the view is left open. */
export async function openAreaOf(page: Page, id: SiteId, hand: Hand): Promise<void> {
  const { region, side } = SITES[id];
  if (region === 'temple') await lookFrom(page, side === 'right' ? 'right' : 'left');
  await hand.press(regionLabel(region));
  await page.locator(regionPanel(region)).waitFor();
  await atRest(page);
  await closePanel(page);
}

export async function closePanel(page: Page): Promise<void> {
  await page.locator('[data-panel]').getByRole('button', { name: EN.panel.close }).click();
  await noPanel(page);
  await atRest(page);
}

/**
 * Where a point can be pressed. A point that lets the pointer through is reached as a reader would: its area is opened first, and
 * where the points still stand too close, a press on the skin beside them brings them nearer.
 */
export async function reach(page: Page, id: SiteId, hand: Hand): Promise<Spot> {
  const before = await spotOf(page, id);
  if (before.reachable) return before;
  await openAreaOf(page, id, hand);
  const opened = await spotOf(page, id);
  if (opened.reachable) return opened;
  await hand.pressAt(opened.x, opened.y);
  await atRest(page);
  const nearer = await spotOf(page, id);
  expect(nearer.reachable, `${id} can be pressed once its area is open`).toBe(true);
  return nearer;
}
