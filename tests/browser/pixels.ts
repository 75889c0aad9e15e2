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
export const shotOf = async (page: Page): Promise<Shot> =>
  pixelsOf(await restyledShot(page, OVERLAY_AWAY, { animations: 'disabled' }));

/** The whole window as a reader has it; in CSS pixels, one a pixel. */
export const windowShot = async (page: Page): Promise<Shot> => pixelsOf(await page.screenshot({ animations: 'disabled' }));

async function pixelsOf(png: Buffer): Promise<Shot> {
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
export function changed(before: Shot, after: Shot, area: Area): number {
  if (before.width !== after.width || before.height !== after.height) throw new Error('the two shots are not of one size');
  return share(before, area, (at) =>
    [0, 1, 2].some((k) => Math.abs((before.data[at + k] ?? 0) - (after.data[at + k] ?? 0)) > TOLERANCE),
  );
}

/** Share (0 to 1) of an area's pixels that are coloured as skin is in any light: red well above blue. */
export const skin = (shot: Shot, area: Area): number =>
  share(shot, area, (at) => (shot.data[at] ?? 0) > (shot.data[at + 2] ?? 0) + TOLERANCE);

/** `is` is asked for each pixel of the area that lies in the shot, by where its red stands in the data. */
function share(shot: Shot, { x, y, width, height }: Area, is: (at: number) => boolean): number {
  const [left, right] = [Math.max(0, Math.round(x)), Math.min(shot.width, Math.round(x + width))];
  const [top, bottom] = [Math.max(0, Math.round(y)), Math.min(shot.height, Math.round(y + height))];
  let found = 0;
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) if (is((row * shot.width + column) * 4)) found += 1;
  }
  return found / Math.max(1, (right - left) * (bottom - top));
}
