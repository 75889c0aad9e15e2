// `npm run stills`: photographs the real scene, without its markers, for readers whose device shows no 3D. Writes public/stills/.
// Stage and lens are those of `fitView` on a stage of this size without insets: the page places its buttons by the same sum.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import sharp, { type Sharp } from 'sharp';
import { build } from 'vite';
import { STILL_IDS, STILL_SIZE, type StillId } from '#panels/still-place.ts';
import { BROWSER_FLAGS, SOFTWARE_GL_FLAGS } from '../browser/browser-flags.ts';
import { findBrowser } from '../support/find-browser.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { serveFolder } from '../support/static-server.ts';
import { committedSubject, MAX_STILL_BYTES, SHOT_FILE, STILLS_FOLDER } from './subject.ts';

/** `density`: pixels of the file per CSS pixel. The first picture arrives before the program and stays small, the others bear coming closer. */
const FIRST = { density: 1, quality: 62 } as const;
const OTHERS = { density: 1.5, quality: 86 } as const;

/** CSS pixels from an edge of the picture in which the shadow on the ground fades. */
const SHADOW_FADE_PX = 64;
/** Of 255: the shadow is thinner, the bust thicker. */
const BUST_OPACITY = 128;

const built = mkdtempSync(join(tmpdir(), 'atlas-stills-'));
mkdirSync(STILLS_FOLDER, { recursive: true });
await build({
  configFile: false,
  root: join(PROJECT_ROOT, 'tests', 'stills'),
  base: './',
  publicDir: join(PROJECT_ROOT, 'public'),
  plugins: [react()],
  build: { outDir: built, emptyOutDir: true, target: 'es2022' },
  logLevel: 'error',
});
const server = await serveFolder(built, 0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_FLAGS, ...SOFTWARE_GL_FLAGS] });
try {
  for (const view of STILL_IDS) await shoot(view, view === 'start' ? FIRST : OTHERS);
  writeFileSync(SHOT_FILE, `${JSON.stringify(committedSubject(), null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
  rmSync(built, { recursive: true });
}

async function shoot(view: StillId, { density, quality: best }: typeof FIRST | typeof OTHERS): Promise<void> {
  const page = await browser.newPage({ viewport: STILL_SIZE, deviceScaleFactor: density, reducedMotion: 'reduce' });
  await page.goto(`${server.origin}/?view=${view}`);
  await page.locator('html[data-scene]').waitFor({ state: 'attached', timeout: 60_000 });
  const state = await page.locator('html').getAttribute('data-scene');
  if (state !== 'ready') throw new Error(`The scene of view "${view}" says: ${state}`);
  const png = await fadedShadow(await page.screenshot({ omitBackground: true }), SHADOW_FADE_PX * density);
  await page.close();
  await write(png, join(STILLS_FOLDER, `${view}.avif`), best, (image, quality) => image.avif({ quality, effort: 9 }));
  await write(png, join(STILLS_FOLDER, `${view}.webp`), best, (image, quality) =>
    image.webp({ quality, alphaQuality: 80, effort: 6 }),
  );
}

/** The bust's shadow runs out before the edges of the picture; the bust itself stays whole. */
async function fadedShadow(png: Buffer, reach: number): Promise<Buffer> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  for (let i = 3; i < data.length; i += channels) {
    const opacity = data[i] ?? 0;
    if (opacity >= BUST_OPACITY) continue;
    const place = (i - 3) / channels;
    const [x, y] = [place % width, Math.floor(place / width)];
    const inside = Math.min(x, width - 1 - x, height - 1 - y) / reach;
    if (inside < 1) data[i] = opacity * inside * inside * (3 - 2 * inside);
  }
  return sharp(data, { raw: { width, height, channels } }).png().toBuffer();
}

/** Writes at the best quality that keeps the file within its budget. */
async function write(png: Buffer, path: string, best: number, encode: (image: Sharp, quality: number) => Sharp): Promise<void> {
  for (let quality = best; quality >= 40; quality -= 6) {
    await encode(sharp(png), quality).toFile(path);
    const bytes = statSync(path).size;
    if (bytes > MAX_STILL_BYTES) continue;
    console.log(`${path.slice(PROJECT_ROOT.length + 1)}: ${(bytes / 1024).toFixed(1)} KiB at quality ${quality}`);
    return;
  }
  throw new Error(`${path} stays above ${MAX_STILL_BYTES / 1024} KiB even at the lowest quality.`);
}
