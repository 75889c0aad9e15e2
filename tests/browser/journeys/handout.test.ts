// A record goes to paper alone: one sheet, every point, nothing that only works on a screen; the page is itself again afterwards.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { QUESTIONS as QUESTIONS_EN } from '#copy/en/pages/questions.ts';
import { HANDOUT_EN } from '#copy/en/tools/handout.ts';
import { QUESTIONS as QUESTIONS_ES } from '#copy/es/pages/questions.ts';
import { HANDOUT_ES } from '#copy/es/tools/handout.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { violations } from '../axe.ts';
import { faultsOnPaper, layOn, PAPERS, type Paper, sheetsOf } from '../paper.ts';
import { restyle } from '../restyle.ts';
import { openTool } from '../tool-acts.ts';

const papers = Object.keys(PAPERS) as Paper[];
const TICKED = '.handout-paper tbody[data-muscle] .record-box';
const EXTRA = '.handout-paper .record-blank tr';

const sum = (page: Page) => page.locator('.handout-paper .record-sum .record-units').textContent();

describe('the record', () => {
  test.for([
    { locale: 'en', said: HANDOUT_EN, path: '' },
    { locale: 'es', said: HANDOUT_ES, path: 'es/' },
  ] as const)('is one sheet with every point, in $locale', async ({ said, path }, { open }) => {
    const page = await open({ viewport: DESKTOP, path });
    await openTool(page, 'handout');
    await page.check('[data-sheet-choice="record"]');
    for (const paper of papers) {
      await layOn(page, paper);
      expect(await faultsOnPaper(page), paper).toEqual([]);
      expect(await sheetsOf(page, paper), paper).toBe(1);
    }
    expect(await page.locator(TICKED).count()).toBe(SITE_IDS.length);
    expect(await page.locator(EXTRA).count()).toBe(8);
    expect(await sum(page)).toBe('155');
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual([said.record.title]);
    const takeAway = await restyle(page, '.record td { color: #999 } .record tr { height: 9mm }');
    expect((await faultsOnPaper(page)).join()).toContain('pale ink');
    expect(await sheetsOf(page, 'Letter')).toBeGreaterThan(1);
    await takeAway();
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await page.locator('.handout-paper').waitFor({ state: 'detached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1:visible').allInnerTexts()).not.toEqual([said.record.title]);
  });

  test('prints at a press', async ({ open }) => {
    const page = await open({
      viewport: PHONE,
      touch: true,
      prepare: async (fresh) => {
        await fresh.addInitScript(() =>
          window.addEventListener('beforeprint', () => document.body.setAttribute('data-printed', '')),
        );
      },
    });
    await openTool(page, 'handout');
    await page.tap('[data-print]');
    await page.locator('body[data-printed]').waitFor({ state: 'attached' });
  });
});

describe('the other sheets', () => {
  test.for([
    { locale: 'en', texts: HANDOUT_EN, questions: QUESTIONS_EN, path: '' },
    { locale: 'es', texts: HANDOUT_ES, questions: QUESTIONS_ES, path: 'es/' },
  ] as const)('go to paper whole, from a dark page, in $locale', async ({ texts, questions, path }, { open }) => {
    const page = await open({ viewport: DESKTOP, path, theme: 'dark', fragment: '#level=clinician&view=temple-left' });
    await openTool(page, 'handout');
    await page.locator('.handout-paper img').waitFor({ state: 'attached' });
    const [first = '', second = ''] = questions.groups.flatMap((group) => group.questions);
    await page.locator('.handout-questions summary').click();
    await page.getByLabel(first).check();
    for (const paper of papers) {
      await layOn(page, paper);
      expect(await faultsOnPaper(page), `${paper}, to take home`).toEqual([]);
      expect(await sheetsOf(page, paper), `${paper}, to take home`).toBe(2);
    }
    const said = await page.locator('.handout-paper').textContent();
    for (const part of [texts.patient.title, texts.patient.help, texts.patient.after, first, texts.teaches])
      expect(said).toContain(part);
    expect(said, 'only what was chosen').not.toContain(second);
    expect(await page.locator('.handout-paper .sheet-sign').count(), 'points from the front and from behind').toBeGreaterThan(25);
    expect(await page.locator('.handout-paper .qr').count()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(DESKTOP);
    await page.check('[data-sheet-choice="study"]');
    for (const paper of papers) {
      await layOn(page, paper);
      expect(await faultsOnPaper(page), `${paper}, to learn from`).toEqual([]);
      expect(await sheetsOf(page, paper), `${paper}, to learn from`).toBe(2);
    }
    const numbers = await page.locator('.handout-paper .sheet-number').allTextContents();
    expect(numbers.map(Number).sort((one, other) => one - other)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    expect(
      await page.locator('.handout-paper [data-sheet="study"]').textContent(),
      'no answer on the page of questions',
    ).not.toMatch(/frontalis|temporalis/);
    expect(await page.locator('.handout-paper [data-sheet="answers"] tbody tr').count()).toBe(16);
    const takeAway = await restyle(page, '.sheet td { color: #999 } .sheet { width: 300mm }');
    expect((await faultsOnPaper(page)).join()).toMatch(/pale ink|beyond the paper/);
    await takeAway();
  });

  test('are chosen by keyboard, and axe finds nothing', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await openTool(page, 'handout');
    await page.focus('[data-sheet-choice="patient"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.handout-paper [data-sheet]').first().getAttribute('data-sheet')).toBe('study');
    expect(await violations(page, { within: '[data-desk]', except: '.handout-preview' })).toEqual([]);
  });
});
