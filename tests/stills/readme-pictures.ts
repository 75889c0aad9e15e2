// `npm run readme-pictures`: photographs the built product for README.md, as four readers have it. Writes .readme/.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { build } from 'vite';
import { THEME_KEY } from '#session/retention.ts';
import { BROWSER_FLAGS, SOFTWARE_GL_FLAGS } from '../browser/browser-flags.ts';
import { needsBuild } from '../support/build-state.ts';
import { findBrowser } from '../support/find-browser.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { serveFolder } from '../support/static-server.ts';

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark' | 'dim';
  readonly act: (page: Page) => Promise<void>;
}

const fromList = (site: string) => async (page: Page) => {
  await page.locator(`[data-site-link="${site}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-panel]').waitFor();
};

const hover = (site: string) => async (page: Page) => {
  await page.hover(`button[data-site="${site}"]`);
  await page.locator('[data-panel]').waitFor();
};

const area = (region: string) => async (page: Page) => {
  await page.click(`button[data-region="${region}"]`);
  await page.locator('[data-panel]').waitFor();
};

const SHOTS: readonly Shot[] = [
  { name: 'desk-light-point', width: 1440, height: 900, theme: 'light', act: hover('temporalis-1-left') },
  { name: 'desk-dark-area', width: 1440, height: 900, theme: 'dark', act: area('occipital') },
  { name: 'phone-light', width: 390, height: 844, theme: 'light', act: async () => undefined },
  { name: 'phone-dim-point', width: 390, height: 844, theme: 'dim', act: fromList('frontalis-medial-left') },
];

const folder = join(PROJECT_ROOT, '.readme');
mkdirSync(folder, { recursive: true });
if (needsBuild(PROJECT_ROOT)) await build({ configFile: join(PROJECT_ROOT, 'vite.config.ts'), logLevel: 'warn' });
const server = await serveFolder(join(PROJECT_ROOT, 'dist'), 0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_FLAGS, ...SOFTWARE_GL_FLAGS] });
try {
  for (const shot of SHOTS) await take(browser, shot);
} finally {
  await browser.close();
  await server.close();
}

async function take(from: Browser, { name, width, height, theme, act }: Shot): Promise<void> {
  const context = await from.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await context.addInitScript(`localStorage.setItem(${JSON.stringify(THEME_KEY)}, ${JSON.stringify(theme)})`);
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
  await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  await act(page);
  await page.evaluate('window.scrollTo(0, 0)');
  const picture = await settled(page);
  await context.close();
  const { size } = await sharp(picture)
    .webp({ quality: 84, effort: 6, smartSubsample: true })
    .toFile(join(folder, `${name}.webp`));
  console.log(`.readme/${name}.webp: ${(size / 1024).toFixed(0)} KiB`);
}

/** The picture once two in a row are the same. */
async function settled(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('The picture does not come to rest.');
}
