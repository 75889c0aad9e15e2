// On paper: every page in every language, on A4 and Letter, is dark ink on white, whole, with nothing on it that only works on a screen.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type MadePage, PAGES } from '#app/prerender.tsx';
import type { PageId } from '#copy/page-ids.ts';
import { wordsFor } from '#copy/translate.ts';
import { VISIT_STEP_IDS } from '#copy/visit-steps.ts';
import { THEME_KEY } from '#session/retention.ts';
import { guard } from '../atlas.ts';
import { faultsOnPaper, layOn, PAPERS, type Paper, sheetsOf } from '../paper.ts';
import { restyle } from '../restyle.ts';

const papers = Object.keys(PAPERS) as Paper[];
/** Sheets that a page may need, with all its sources. */
const MOST_SHEETS: Readonly<Record<PageId, number>> = {
  atlas: 6,
  visit: 8,
  evidence: 8,
  risks: 11,
  mechanism: 6,
  eligibility: 6,
  questions: 5,
  glossary: 6,
  sources: 11,
  access: 4,
  about: 6,
};

const withHead = PAGES.filter(({ template }) => template === 'index.html');
const reading = PAGES.filter(({ template }) => template === 'page.html');
const idOf = ({ values }: MadePage): PageId => values['page'] as PageId;
const addressOf = ({ file }: MadePage): string => `${inject('origin')}/${file.replace(/index\.html$/, '')}`;
/** Small, for the picture is drawn in it first. */
const WINDOW = { width: 680, height: 800 } as const;
const POINT = '#site=temporalis-1-left';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

/** One window of a reader who keeps it dim. */
async function visiting(look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce', serviceWorkers: 'block' });
  const problems: string[] = [];
  await guard(context, problems, []);
  const page = await context.newPage();
  await page.addInitScript((key) => localStorage.setItem(key, 'dim'), THEME_KEY);
  await look(page);
  await context.close();
  expect(problems).toEqual([]);
}

async function open(page: Page, made: MadePage, fragment = ''): Promise<void> {
  await page.goto(`${addressOf(made)}${fragment}`);
  const awake = made.template === 'index.html' ? 'html[data-scene="ready"]' : 'html[data-level]';
  await page.locator(`${awake}[data-theme="dim"]`).waitFor({ state: 'attached' });
}

async function expectCleanOn(page: Page, paper: Paper, id: PageId): Promise<void> {
  await layOn(page, paper);
  expect(await faultsOnPaper(page), paper).toEqual([]);
  const sheets = await sheetsOf(page, paper);
  expect(sheets, `sheets of ${paper}`).toBeGreaterThan(0);
  expect(sheets, `sheets of ${paper}`).toBeLessThanOrEqual(MOST_SHEETS[id]);
}

/** The folded list of sources is there to be listed once its citations have come. */
const cited = (page: Page, within: string) => page.locator(`${within} .citations li cite`).first().waitFor({ state: 'attached' });

describe('a reading page', () => {
  it.each(reading)('$file', (made) =>
    visiting(async (page) => {
      await open(page, made);
      for (const paper of papers) await expectCleanOn(page, paper, idOf(made));
    }),
  );
});

describe('the head', () => {
  it.each(withHead.filter((made) => idOf(made) === 'atlas'))('$file, with the panel of a point open', (made) =>
    visiting(async (page) => {
      await open(page, made, POINT);
      await cited(page, '[data-panel]');
      for (const paper of papers) await expectCleanOn(page, paper, 'atlas');
      const panel = page.locator('[data-panel][data-site="temporalis-1-left"]');
      expect(await panel.locator('h2').isVisible()).toBe(true);
      // All the sources that its numbers lead to, though they are folded on the screen.
      const told = Number(await panel.locator('.citations .count').textContent());
      expect(await panel.locator('.citations cite:visible').count()).toBe(told);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      expect(await faultsOnPaper(page), 'without it').toEqual([]);
    }),
  );

  it.each(withHead.filter((made) => idOf(made) === 'visit'))('$file, all steps as text', (made) =>
    visiting(async (page) => {
      await open(page, made);
      await cited(page, '.visit-text');
      for (const paper of papers) await expectCleanOn(page, paper, 'visit');
      const { visit } = await wordsFor(made.locale);
      const steps = await page.locator('.visit-text h3:visible').allTextContents();
      expect(steps).toEqual(VISIT_STEP_IDS.map((step) => visit.titles[step]));
      for (const text of await page.locator('.visit-text > ol > li').allInnerTexts()) expect(text.length).toBeGreaterThan(80);
    }),
  );
});

describe('what is held would be missed:', () => {
  const FAULTS = [
    ['dark ground', 'body { background: #222 }'],
    ['pale ink', '.passage p { color: #999 }'],
    ['stays in sight', '.lead { position: sticky; top: 0 }'],
    ['beyond the paper', '.lead { min-width: 300mm }'],
    ['cut off', '.reading h1 { overflow: hidden; width: 1em; overflow-wrap: normal }'],
    ['control', '.site-nav, .reading .search { display: block !important }'],
    ['closed fold', '.table-twin { display: block !important }'],
    ['over each other', '.passage h2 { margin-bottom: -1.4em }'],
  ] as const;

  it('faulty styles', () =>
    visiting(async (page) => {
      const made = reading.find((one) => idOf(one) === 'evidence');
      if (!made) throw new Error('No page to spoil.');
      await open(page, made);
      await layOn(page, 'A4');
      for (const [complaint, style] of FAULTS) {
        const takeAway = await restyle(page, style);
        expect((await faultsOnPaper(page)).join('\n'), style).toContain(complaint);
        await takeAway();
      }
      expect(await faultsOnPaper(page)).toEqual([]);
      await restyle(page, '.passage > * { break-before: page }');
      expect(await sheetsOf(page, 'A4')).toBeGreaterThan(MOST_SHEETS.evidence);
    }));
});
