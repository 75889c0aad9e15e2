// Large text, wide spacing, and a window as narrow and low as 400 % of zoom makes it: nothing is cut off, nothing lies on anything else.
import { describe, expect, inject, it } from 'vitest';
import { PAGES } from '#app/prerender.tsx';
import { PHONE, test } from '../atlas.ts';
import { onBarePage } from '../bare-page.ts';
import { lostText, WIDE_SPACING } from '../lost-text.ts';
import { opened, tooled } from '../reader-states.ts';
import { restyleAlways } from '../restyle.ts';

const TWICE = 'html { font-size: 212.5% !important }';
/** A window of 1280 by 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 } as const;

const MODES = [
  ['with wide spacing on a phone', PHONE, WIDE_SPACING],
  ['with text twice as large on a phone', PHONE, TWICE],
  ['at 400 %', ZOOMED, ''],
] as const;

/** Longer words than English has. */
const spanish = PAGES.filter(({ locale, template }) => locale === 'es' && template === 'page.html');

describe.for(MODES)('%s', ([, viewport, style]) => {
  test('nothing is lost on the atlas, in its panels and tools', { timeout: 600_000 }, async ({ open }) => {
    const page = await open({ viewport, path: 'es/', prepare: (one) => restyleAlways(one, style) });
    const lost: string[] = [];
    const look = async (state: string): Promise<void> => {
      lost.push(...(await lostText(page)).map((line) => `${state}: ${line}`));
    };
    await look('start');
    for await (const state of tooled(page)) await look(state);
    for await (const state of opened(page)) await look(state);
    expect(lost).toEqual([]);
  });

  it('nor on the pages that are read', { timeout: 300_000 }, () =>
    onBarePage('', async (page) => {
      await page.setViewportSize(viewport);
      await restyleAlways(page, style);
      const lost: string[] = [];
      for (const { file } of spanish) {
        await page.goto(`${inject('origin')}/${file}`);
        await page.locator('html[data-level]').waitFor({ state: 'attached' });
        lost.push(...(await lostText(page)).map((line) => `${file}: ${line}`));
      }
      expect(lost).toEqual([]);
    }),
  );
});

describe('the measure', () => {
  it('finds text that is cut off, beside the window or on other text', () =>
    onBarePage(
      `<div style="overflow: hidden; width: 60px; white-space: nowrap">words that do not fit</div>
      <p style="position: absolute; left: 50px; top: 200px">under</p><p style="position: absolute; left: 55px; top: 203px">over</p>
      <p style="position: absolute; left: 1270px; top: 300px; white-space: nowrap">too far out</p>`,
      async (page) => {
        expect(await lostText(page)).toEqual([
          expect.stringMatching(/^the page is \d+ px wide/),
          '"words that do not fit" is cut off by DIV',
          '"too far out" is cut off by the window',
          '"under" and "over" lie on each other',
        ]);
      },
    ));
});
