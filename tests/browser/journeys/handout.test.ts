// A record goes to paper alone: one sheet, every point, nothing that only works on a screen; the page is itself again afterwards.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { HANDOUT_EN } from '#copy/en/tools/handout.ts';
import { HANDOUT_ES } from '#copy/es/tools/handout.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { faultsOnPaper, layOn, PAPERS, type Paper, sheetsOf } from '../paper.ts';
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
    for (const paper of papers) {
      await layOn(page, paper);
      expect(await faultsOnPaper(page), paper).toEqual([]);
      expect(await sheetsOf(page, paper), paper).toBe(1);
    }
    expect(await page.locator(TICKED).count()).toBe(SITE_IDS.length);
    expect(await page.locator(EXTRA).count()).toBe(8);
    expect(await sum(page)).toBe('155');
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual([said.record.title]);
    const faint = await page.addStyleTag({ content: '.record td { color: #999 } .record tr { height: 9mm }' });
    expect((await faultsOnPaper(page)).join()).toContain('pale ink');
    expect(await sheetsOf(page, 'Letter')).toBeGreaterThan(1);
    await faint.evaluate((element) => (element as Element).remove());
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
