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

/** Pixels of the file per CSS pixel: the first picture arrives before the program and stays small, the others bear coming closer. */
const DENSITY: Readonly<Record<StillId, number>> = { start: 1, front: 1.5, left: 1.5, right: 1.5, back: 1.5, neck: 1.5 };

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
  for (const view of STILL_IDS) await shoot(view, DENSITY[view]);
  writeFileSync(SHOT_FILE, `${JSON.stringify(committedSubject(), null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
  rmSync(built, { recursive: true });
}

async function shoot(view: string, density: number): Promise<void> {
  const page = await browser.newPage({ viewport: STILL_SIZE, deviceScaleFactor: density, reducedMotion: 'reduce' });
  await page.goto(`${server.origin}/?view=${view}`);
  await page.locator('html[data-scene]').waitFor({ state: 'attached', timeout: 60_000 });
  const state = await page.locator('html').getAttribute('data-scene');
  if (state !== 'ready') throw new Error(`The scene of view "${view}" says: ${state}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  await write(png, join(STILLS_FOLDER, `${view}.avif`), (image, quality) => image.avif({ quality, effort: 9 }));
  await write(png, join(STILLS_FOLDER, `${view}.webp`), (image, quality) => image.webp({ quality, alphaQuality: 80, effort: 6 }));
}

/** Writes at the best quality that keeps the file within its budget. */
async function write(png: Buffer, path: string, encode: (image: Sharp, quality: number) => Sharp): Promise<void> {
  for (let quality = 86; quality >= 40; quality -= 6) {
    await encode(sharp(png), quality).toFile(path);
    const bytes = statSync(path).size;
    if (bytes > MAX_STILL_BYTES) continue;
    console.log(`${path.slice(PROJECT_ROOT.length + 1)}: ${(bytes / 1024).toFixed(1)} KiB at quality ${quality}`);
    return;
  }
  throw new Error(`${path} stays above ${MAX_STILL_BYTES / 1024} KiB even at the lowest quality.`);
}
