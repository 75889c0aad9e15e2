// Which controls of a page can be made out at all: in a photograph of the window, something in each must stand out from the rest of it.
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { targetsOf } from './targets.ts';

/** WCAG 1.4.11, for what marks a control. */
const LEAST_CONTRAST = 3;

/** Relative luminance of a grey value, 0 to 255. */
function luminanceOf(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Lines that name each control of the window that shows nothing; with how many there were. */
export async function unseenControls(page: Page): Promise<{ readonly count: number; readonly faults: readonly string[] }> {
  const { data, info } = await sharp(await page.screenshot({ animations: 'disabled' }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const within = (await targetsOf(page))
    .filter(({ onTop }) => onTop)
    .filter(({ x, y, width, height }) => x >= 0 && y >= 0 && x + width <= info.width && y + height <= info.height);
  const faults = within.flatMap(({ name, x, y, width, height }) => {
    let [dark, light] = [255, 0];
    for (let row = Math.ceil(y); row < Math.floor(y + height); row++) {
      for (let column = Math.ceil(x); column < Math.floor(x + width); column++) {
        const value = data[(row * info.width + column) * info.channels] ?? 0;
        dark = Math.min(dark, value);
        light = Math.max(light, value);
      }
    }
    const contrast = (luminanceOf(light) + 0.05) / (luminanceOf(dark) + 0.05);
    return contrast < LEAST_CONTRAST ? [`${name} stands out by ${contrast.toFixed(1)} to 1`] : [];
  });
  return { count: within.length, faults };
}
