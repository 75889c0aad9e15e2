// The page as a reader meets it, state by state: each view, each area, a panel for each reader, what lies under the skin, each tool.
import type { Page } from 'playwright-core';
import { TOOL_IDS } from '#panels/tools/tool-ids.ts';
import { LEVEL_IDS, REGION_IDS } from '#protocol/vocabulary.ts';
import { lookFrom, mouseOn, noPanel, openAreaOf } from './acts.ts';
import { atRest } from './frame-watch.ts';
import { openTool } from './tool-acts.ts';
import { choosePoint, levelButton, lookAtDepth, toTheTop, unfoldStructures } from './under-acts.ts';

const VIEWS = ['front', 'left', 'right', 'back'] as const;
const POINT_OF = {
  forehead: 'procerus',
  temple: 'temporalis-1-left',
  occipital: 'occipitalis-1-left',
  neck: 'paraspinal-1-left',
} as const;

/** The views of the head, and each area from near. */
async function* looked(page: Page): AsyncGenerator<string> {
  yield 'start';
  for (const view of VIEWS) {
    await lookFrom(page, view);
    yield `view ${view}`;
  }
  for (const region of REGION_IDS) {
    await lookFrom(page, 'front');
    if (region === 'occipital') await lookFrom(page, 'back');
    await openAreaOf(page, POINT_OF[region], mouseOn(page));
    yield `area ${region}`;
    await page.keyboard.press('Escape');
    await atRest(page);
  }
}

/** A point's panel for each reader, then layers, lens, nerve areas, ruler and heads. */
export async function* opened(page: Page): AsyncGenerator<string> {
  for (const level of LEVEL_IDS) {
    await page.click(levelButton(level));
    await choosePoint(page, 'paraspinal-1-left');
    yield `panel for the ${level}`;
  }
  await page.keyboard.press('Escape');
  await noPanel(page);
  await lookAtDepth(page, 1);
  await page.click('[data-dermatomes]');
  await unfoldStructures(page);
  await toTheTop(page);
  yield 'layers and nerve areas';
  await page.click('[data-measure]');
  await atRest(page);
  yield 'ruler';
  await page.click('[data-measure]');
  await page.click('[data-heads]');
  await atRest(page);
  yield 'heads';
}

/** The comfort settings, the desk, and each tool behind it. */
export async function* tooled(page: Page): AsyncGenerator<string> {
  await page.click('[data-comfort]');
  await page.locator('dialog[data-comfort-desk]').waitFor();
  yield 'comfort';
  await page.keyboard.press('Escape');
  await page.click('[data-tools]');
  await page.locator('dialog[data-desk]').waitFor();
  yield 'tools';
  await page.keyboard.press('Escape');
  for (const id of TOOL_IDS) {
    await openTool(page, id);
    yield `tool ${id}`;
    await page.keyboard.press('Escape');
    await atRest(page);
    const walk = page.locator('[data-tour]');
    if ((await walk.count()) > 0) await page.keyboard.press('Escape');
    await page.locator('[data-tour], dialog[open]').first().waitFor({ state: 'detached' });
  }
}

/** The search, with answers. */
async function* searched(page: Page, query: string): AsyncGenerator<string> {
  await page.keyboard.press('Control+k');
  await page.locator('input[role="combobox"]').fill(query);
  await page.getByRole('option').first().waitFor();
  yield 'search';
  await page.keyboard.press('Escape');
}

export async function* everyState(page: Page, query: string): AsyncGenerator<string> {
  yield* looked(page);
  yield* searched(page, query);
  yield* tooled(page);
  yield* opened(page);
}
