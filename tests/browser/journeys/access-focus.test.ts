// The focus is always seen: through the whole page by Tab, with nothing open, with a panel or a sheet, in a low window, in a tool.
import { describe, expect, it } from 'vitest';
import { sitePanel } from '../acts.ts';
import { DESKTOP, PHONE, type Reader, test } from '../atlas.ts';
import { onBarePage } from '../bare-page.ts';
import { walkFocus } from '../focus-walk.ts';
import { atRest } from '../frame-watch.ts';

const LOW = { width: 320, height: 256 } as const;
const POINT = 'paraspinal-1-left';

describe.for([
  ['on a desk', { viewport: DESKTOP, theme: 'dark' }],
  ['on a desk with a panel open', { viewport: DESKTOP, theme: 'light', fragment: `#site=${POINT}&level=clinician` }],
  ['on a phone with a sheet open', { viewport: PHONE, theme: 'dim', fragment: `#site=${POINT}` }],
  ['at 400 % with a sheet open', { viewport: LOW, theme: 'light', fragment: `#site=${POINT}` }],
] as const satisfies readonly (readonly [string, Reader])[])('%s', ([, reader]) => {
  test('the focus is seen at every stop', { timeout: 600_000 }, async ({ open }) => {
    const page = await open(reader);
    if ('fragment' in reader) await page.locator(sitePanel(POINT)).waitFor();
    await page.evaluate(() => {
      window.getSelection()?.collapse(document.body, 0);
    });
    const { stops, faults } = await walkFocus(page, () => atRest(page));
    expect(stops.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});

describe('the measure', () => {
  it('finds a focus that is covered, and one without a mark', () =>
    onBarePage(
      `<style>.bar { position: fixed; inset: 0 0 auto; height: 60px; background: white } .bare { outline: none }</style>
      <button>Covered</button><p style="height: 100px"></p><button class="bare">Bare</button><button>Good</button><div class="bar"></div>`,
      async (page) => {
        const { stops, faults } = await walkFocus(page);
        expect(stops).toHaveLength(3);
        expect(faults).toEqual(['button "Covered" is hidden by bar', expect.stringMatching(/^button "Bare" .* has no mark/)]);
      },
    ));
});
