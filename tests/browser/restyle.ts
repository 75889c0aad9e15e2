// Styles that a test lays over a page. Not as a style element: the policy that the pages are served with refuses those.
import type { Page, PageScreenshotOptions } from 'playwright-core';

/** Gives back what takes it away again. */
export async function restyle(page: Page, css: string): Promise<() => Promise<void>> {
  const laid = await page.evaluateHandle((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  }, css);
  return () =>
    laid.evaluate((sheet) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });
}

export async function restyledShot(page: Page, css: string, how: PageScreenshotOptions = {}): Promise<Buffer> {
  const takeAway = await restyle(page, css);
  const png = await page.screenshot(how);
  await takeAway();
  return png;
}

/** From the next page on, for as long as the window is open: as a reader's own styles are. */
export async function restyleAlways(page: Page, css: string): Promise<void> {
  await page.addInitScript((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
