// What a reader does to open and leave the tools.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ToolId } from '#panels/tools/tool-ids.ts';
import { atRest } from './frame-watch.ts';

/**
 * Asks for the tools, once more where they could not be had: a browser may answer that from memory, and the page comes anew. By keyboard:
 * a pointer would wait for a desk that has just opened over the button to go out of its way.
 */
export async function untilToolsOpen(page: Page): Promise<void> {
  const opened = async (): Promise<number> => {
    const button = page.locator('[data-tools]:not([aria-busy])');
    if ((await page.locator('[data-desk]').count()) === 0 && (await button.count()) > 0) await button.press('Enter');
    return page.locator('[data-desk]').count();
  };
  await expect.poll(opened, { timeout: 60_000, interval: 500 }).toBe(1);
}

/** Opens the desk and chooses a tool, by the pointer; waits until it stands. */
export async function openTool(page: Page, id: ToolId): Promise<void> {
  await page.locator('[data-tools]').click();
  await page.locator(`[data-desk] [data-tool="${id}"]`).click();
  await page.locator(`[data-desk="${id}"] .desk-head ~ :not([role=status]), [data-tour="${id}"] > :not(h2)`).first().waitFor();
  await atRest(page);
}
