// What the picture shows, pixel by pixel, and how much of it changed: the only proof that a switch did more than light up.
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { restyledShot } from './restyle.ts';
import type { Pixel } from './stage-fit.ts';

export interface Shot {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A pixel counts as changed when one of its colours went further than this (of 255). */
const TOLERANCE = 12;

/** The whole window without the letters, lines and panels that lie over the picture; in CSS pixels, one a pixel. */
export async function shotOf(page: Page): Promise<Shot> {
  const png = await restyledShot(page, OVERLAY_AWAY, { animations: 'disabled' });
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

const OVERLAY_AWAY = '.stage > :not(:has(canvas)), .zone { opacity: 0 !important; }';

/** The square of `size` pixels about a place. */
export const about = ({ x, y }: Pixel, size: number): Area => ({ x: x - size / 2, y: y - size / 2, width: size, height: size });

/** Where the picture is, in CSS pixels of the window. */
export async function stageArea(page: Page): Promise<Area> {
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('there is no picture');
  return box;
}

/** Share (0 to 1) of an area's pixels that differ between two shots. */
export function changed(before: Shot, after: Shot, { x, y, width, height }: Area): number {
  if (before.width !== after.width || before.height !== after.height) throw new Error('the two shots are not of one size');
  const [left, right] = [Math.max(0, Math.round(x)), Math.min(before.width, Math.round(x + width))];
  const [top, bottom] = [Math.max(0, Math.round(y)), Math.min(before.height, Math.round(y + height))];
  let differing = 0;
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const at = (row * before.width + column) * 4;
      const far = [0, 1, 2].some((k) => Math.abs((before.data[at + k] ?? 0) - (after.data[at + k] ?? 0)) > TOLERANCE);
      if (far) differing += 1;
    }
  }
  return differing / Math.max(1, (right - left) * (bottom - top));
}
