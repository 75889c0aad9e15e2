// What is heard of the page in its order: every control and picture by its name, a point's panel whole, fact after fact, for each reader.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EN } from '#copy/en.ts';
import { ES } from '#copy/es.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { factsFor } from '#protocol/audiences.ts';
import { LEVEL_IDS } from '#protocol/vocabulary.ts';
import { sitePanel } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { onBarePage } from '../bare-page.ts';
import { heard, spokenOf, stumbles } from '../spoken.ts';
import { levelButton } from '../under-acts.ts';

const POINT = 'paraspinal-1-left';
/** Have no heading of their own, or only on another head. */
const UNHEADED = ['headRule', 'otherHeadRule', 'citations'] as const;

const twiceUsed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });

/** Anatomical names that a voice would read as if they were of the page's own language. */
const misreadLatin = (page: Page, names: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((latin) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const misread: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || holder.closest('svg, script') || !latin.includes(node.textContent?.trim() ?? '')) continue;
      if (holder.closest('[lang]')?.getAttribute('lang') !== 'la') misread.push(node.textContent ?? '');
    }
    return misread;
  }, names);

describe.for([
  ['a desk', DESKTOP, '', EN],
  ['a phone, in Spanish', PHONE, 'es/', ES],
] as const)('on %s', ([, viewport, path, words]) => {
  test('a point is told whole and in order to each reader, and nothing lacks a name', { timeout: 300_000 }, async ({ open }) => {
    const page = await open({ viewport, path, fragment: `#site=${POINT}`, touch: viewport === PHONE });
    const { area, name, side, spoken, why, action, units, rule } = siteFacts(POINT, words);
    for (const level of LEVEL_IDS) {
      await page.click(levelButton(level));
      await page.locator(`html[data-level="${level}"]`).waitFor({ state: 'attached' });
      await page
        .locator(`${sitePanel(POINT)} details summary`)
        .last()
        .waitFor();
      const titles = factsFor('site', level)
        .filter((kind) => UNHEADED.every((one) => one !== kind))
        .map((kind) => words.panel.facts[kind as keyof typeof words.panel.facts]);
      await page
        .locator(sitePanel(POINT))
        .getByRole('heading', { name: titles.at(-1) ?? '', exact: true })
        .waitFor();
      // The tree follows the page a little later.
      const headed = async (): Promise<readonly string[]> =>
        (await spokenOf(page, sitePanel(POINT))).filter(({ role }) => role === 'heading').map((heading) => heading.name);
      await expect
        .poll(async () => (await headed()).filter((heading) => titles.includes(heading)), { message: level, timeout: 20_000 })
        .toEqual(titles);
      expect((await headed())[0], level).toContain(`${name} ${side}`);
      const panel = await spokenOf(page, sitePanel(POINT));
      const said = heard(panel);
      let from = said.indexOf(area);
      expect(from, 'the area comes before the point').toBeGreaterThanOrEqual(0);
      for (const title of titles) {
        expect(said.indexOf(title, from), `"${title}" for the ${level}`).toBeGreaterThanOrEqual(from);
        from = said.indexOf(title, from);
      }
      for (const { text } of [...why, ...action, units, ...rule]) expect(said, level).toContain(text);
      const whole = await spokenOf(page);
      expect(stumbles(whole), level).toEqual([]);
      expect(
        whole.filter(({ name: one }) => one === spoken).length,
        'the point and its entry in the list',
      ).toBeGreaterThanOrEqual(2);
      expect(whole.filter(({ role }) => role === 'Canvas')).toEqual([]);
      expect(await twiceUsed(page)).toEqual([]);
      expect(
        await misreadLatin(
          page,
          Object.values(words.muscles).map(({ latin }) => latin),
        ),
      ).toEqual([]);
    }
    await page
      .locator(`${sitePanel(POINT)} details summary`)
      .last()
      .press('Enter');
    const sources = await spokenOf(page, sitePanel(POINT));
    expect(sources.findLastIndex(({ role }) => role === 'list')).toBeGreaterThan(
      sources.findLastIndex(({ role }) => role === 'heading'),
    );
    expect(stumbles(sources.filter(({ role }) => role !== 'heading'))).toEqual([]);
  });
});

describe('the measure', () => {
  it('finds a button and a picture without a name and a heading that skips a level, and hears nothing that is hidden', () =>
    onBarePage(
      '<h1>One</h1><h3>Three</h3><button></button><svg role="img"></svg><p>Heard</p><p aria-hidden="true">Not</p>',
      async (page) => {
        const spoken = await spokenOf(page);
        expect(stumbles(spoken)).toEqual([
          expect.stringContaining('button without a name'),
          expect.stringMatching(/^ima?ge? without a name/),
          'heading "Three" of level 3 after level 1',
        ]);
        expect(heard(spoken)).toBe('OneThreeHeard');
      },
    ));
});
