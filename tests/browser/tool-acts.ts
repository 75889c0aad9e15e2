// What a reader does to open and leave the tools.
import type { Page } from 'playwright-core';
import type { ToolId } from '#panels/tools/tool-ids.ts';
import { atRest } from './frame-watch.ts';

/** Opens the desk and chooses a tool, by the pointer; waits until it stands. */
export async function openTool(page: Page, id: ToolId): Promise<void> {
  await page.locator('[data-tools]').click();
  await page.locator(`[data-desk] [data-tool="${id}"]`).click();
  await page.locator(`[data-desk="${id}"] .desk-head ~ :not([role=status]), [data-tour="${id}"] > :not(h2)`).first().waitFor();
  await atRest(page);
}
