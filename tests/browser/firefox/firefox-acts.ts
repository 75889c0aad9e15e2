// What a reader does in Firefox and then sees, in terms of the public attributes only.
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';

export const openPanels = (page: Page): Promise<(string | undefined)[]> =>
  page.$$eval('[data-panel]', (panels) => panels.map((panel) => (panel as HTMLElement).dataset['site']));

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

/** By the comfort settings, as a reader does. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark' | 'dim'): Promise<void> {
  await page.click('[data-comfort]');
  await page.waitForSelector('dialog[data-comfort-desk]');
  await page.click(`dialog[data-comfort-desk] input[value="${theme}"]`);
  await page.waitForSelector(`html[data-theme="${theme}"]`);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[data-comfort-desk]', { hidden: true });
}

/** The middle of something in CSS pixels of the window. */
export const middleOf = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

/** How much the brightness differs over what is drawn, 0 for one even colour. */
export async function variance(page: Page): Promise<number> {
  const canvas = await page.waitForSelector('canvas');
  const { channels } = await sharp(await canvas?.screenshot())
    .greyscale()
    .stats();
  return (channels[0]?.stdev ?? 0) ** 2;
}
