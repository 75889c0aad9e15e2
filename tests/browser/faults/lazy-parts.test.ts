// The line fails at each part that is fetched when it is first wanted: it is told where it was wanted, what is open stays, and
// another try brings it. On stills, since none of these parts draws the head.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESK_EN } from '#copy/en/tools/desk.ts';
import { EN } from '#copy/en.ts';
import { TOOL_IDS, type ToolId } from '#panels/tools/tool-ids.ts';
import { DESKTOP } from '../atlas.ts';
import { cutLine } from '../cut-line.ts';
import { choosePoint, levelButton } from '../under-acts.ts';
import { test } from './fault.ts';

const STOPPED = [/Failed to load resource/, /Failed to fetch dynamically imported module/, /Unable to preload CSS/];
const TOLD = [
  EN.failure.said.script,
  DESK_EN.failed,
  EN.house.search.failed,
  EN.panel.sourceTexts.failed,
  EN.panel.deeper.failed,
];

/** How a part is wanted, as often as it takes, and what is there once it has come. */
interface Part {
  readonly file: RegExp;
  readonly want: (page: Page) => Promise<void>;
  readonly there: string;
}

/** Runs in the page: nothing is fetched ahead of its being wanted. */
const sparing = (): void => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
};

const press = (selector: string) => async (page: Page) => page.locator(selector).first().press('Enter');

/** Tools that stand in the desk's own dialog. */
const DIALOGS = { share: 'Share', picture: 'PictureTool', handout: 'Handout', embed: 'EmbedTool' } as const satisfies Partial<
  Record<ToolId, string>
>;

const inDesk = (id: ToolId) => async (page: Page) => {
  if ((await page.locator('dialog[open]').count()) === 0) await page.click('[data-tools]');
  const again = page.locator('dialog[open]').getByRole('button', { name: DESK_EN.retry });
  if ((await again.count()) > 0) await again.click();
  else await page.locator(`[data-tool="${id}"]`).click();
};

/** A button that asks again where one is, else the way that led here. */
const orAgain = (want: Part['want']) => async (page: Page) => {
  const again = page.getByRole('button', { name: EN.failure.retry });
  if ((await again.count()) > 0) await again.first().click();
  else await want(page);
};

const asClinician = async (page: Page): Promise<void> => {
  await page.click(levelButton('clinician'));
  await choosePoint(page, 'procerus');
};

const PARTS: Readonly<Record<string, Part>> = {
  'the comfort settings': { file: /ComfortDesk.*\.js/, want: press('[data-comfort]'), there: 'dialog[data-comfort-desk][open]' },
  'the search': { file: /SearchBox.*\.js/, want: press('[data-search-open]'), there: 'input[role="combobox"]' },
  'the desk': { file: /ToolDesk.*\.js/, want: press('[data-tools]'), there: 'dialog[data-desk][open]' },
  'the walk': { file: /Walk-.*\.js/, want: orAgain(press('[data-visit-start]')), there: '[data-tour="visit"] h3' },
  'the texts for clinicians': {
    file: /en-deeper.*\.js/,
    want: orAgain(asClinician),
    there: '[data-panel] .landmark, [data-panel] [data-needle]',
  },
  'the cut': { file: /CutDrawing.*\.js/, want: orAgain(asClinician), there: '[data-panel] .cut-svg' },
  'the plan': { file: /PlanTool.*\.js/, want: orAgain(inDesk('plan')), there: '.plan-sum' },
  'the quiz': { file: /Quiz-.*\.js/, want: orAgain(inDesk('quiz')), there: '[data-quiz="start"]' },
  ...Object.fromEntries(
    TOOL_IDS.flatMap((id) => {
      const file = DIALOGS[id as keyof typeof DIALOGS];
      return file
        ? [[`the tool ${id}`, { file: new RegExp(`${file}.*\\.js`), want: inDesk(id), there: '.desk :is(input, a, img, pre)' }]]
        : [];
    }),
  ),
};

for (const [name, { file, want, there }] of Object.entries(PARTS))
  test(`${name}: told where it was wanted, and had by another try`, async ({ open, fault }) => {
    await fault(`the line fails at ${name}`, async () => {
      const line = cutLine(file);
      const page = await open({
        viewport: DESKTOP,
        comfort: 'picture=stills',
        until: 'failed',
        fragment: '#level=patient&view=left',
        expected: STOPPED,
        prepare: async (opened) => {
          await opened.addInitScript(sparing);
          await line.cut(opened);
        },
      });
      await want(page);
      const told = page.locator('[role="status"], [role="alert"], [data-failed]').filter({ hasText: new RegExp(TOLD.join('|')) });
      await told.first().waitFor();
      line.mend();
      expect(await page.locator('h1').isVisible(), 'the page stands').toBe(true);
      await expect
        .poll(
          async () => {
            if (await page.locator(there).first().isVisible()) return 'there';
            // A browser may answer from memory that it could not be had: the page is then loaded anew.
            await want(page).catch(() => {});
            return 'not yet';
          },
          { timeout: 60_000, interval: 500 },
        )
        .toBe('there');
    });
  });
