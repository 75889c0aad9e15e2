// One truth, three readers: the choice stays in sight and moves nothing, stands in the address, and every number and term can be asked.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DEEPER_EN } from '#copy/en/deeper.ts';
import { GLOSSARY } from '#copy/en/glossary.ts';
import { EN } from '#copy/en.ts';
import { SOURCES } from '#protocol/sources.ts';
import { LEVEL_IDS } from '#protocol/vocabulary.ts';
import { openPanel, sitePanel } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { atRest } from '../frame-watch.ts';
import { changed, shotOf, stageArea } from '../pixels.ts';
import { levelButton, nerve, structurePanel } from '../under-acts.ts';

const fact = (kind: string): string => `[data-panel] [data-fact="${kind}"]`;
const fragmentOf = (page: Page): Promise<string> => page.evaluate(() => window.location.hash);

/** Whether the middle of a control can be pressed where it stands now. */
const inSight = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    return control.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

describe('the choice of reader', () => {
  test('adds what is for that reader; panel, camera and page stay where they are', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, fragment: '#site=temporalis-2-left' });
    await page.locator(sitePanel('temporalis-2-left')).waitFor();
    await atRest(page);
    expect(await page.locator(fact('needle')).count()).toBe(0);
    const before = await shotOf(page);
    const box = await page.locator('[data-panel]').boundingBox();
    await page.click(levelButton('student'));
    await page.locator(fact('origin')).waitFor();
    expect(await page.locator(fact('origin')).textContent()).toContain(DEEPER_EN.scheme.temporalis.origin?.[0]?.text);
    expect((await openPanel(page))?.site).toBe('temporalis-2-left');
    expect(await page.locator('[data-panel]').boundingBox()).toMatchObject({ x: box?.x, y: box?.y });
    await page.click(levelButton('patient'));
    await page.locator(fact('needle')).waitFor({ state: 'detached' });
    await atRest(page);
    expect(changed(before, await shotOf(page), await stageArea(page))).toBe(0);
  });

  for (const viewport of [DESKTOP, PHONE]) {
    test(`stays in sight at ${viewport.width} px: at the top, far down the list, and with a panel open`, async ({ open }) => {
      const page = await open({ viewport, touch: viewport === PHONE });
      const all = async (): Promise<boolean[]> => Promise.all(LEVEL_IDS.map((id) => inSight(page, levelButton(id))));
      expect(await all()).toEqual([true, true, true]);
      await page.locator('[data-site-link="trapezius-3-right"]').scrollIntoViewIfNeeded();
      expect(await all()).toEqual([true, true, true]);
      await page.locator('[data-site-link="occipitalis-2-left"]').press('Enter');
      await page.locator(sitePanel('occipitalis-2-left')).waitFor();
      await atRest(page);
      expect(await all()).toEqual([true, true, true]);
    });
  }
});

describe('the address', () => {
  test('opens what it names, for whom it names, and follows what is read; Back leads back', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, fragment: '#level=clinician&nerve=greater-occipital&side=right' });
    await page.locator(structurePanel(nerve('greater-occipital', 'right'))).waitFor();
    expect(await page.locator('html').getAttribute('data-level')).toBe('clinician');
    await page.locator('[data-site-link="procerus"]').press('Enter');
    await page.locator(sitePanel('procerus')).waitFor();
    expect(await fragmentOf(page)).toBe('#level=clinician&site=procerus&depth=3');
    await page.click(levelButton('student'));
    expect(await fragmentOf(page)).toBe('#level=student&site=procerus&depth=3');
    await page.evaluate(() => {
      window.location.hash = '#level=student&area=neck';
    });
    await page.locator('[data-panel][data-region="neck"]').waitFor();
    await page.goBack();
    await page.locator(sitePanel('procerus')).waitFor();
    await page.keyboard.press('Escape');
    expect(await fragmentOf(page)).toBe('#level=student&depth=3');
  });

  test('is left bare by a first visit, and by what is only pointed at', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await page.locator('[data-site-link="procerus"]').hover();
    await page.locator(sitePanel('procerus')).waitFor();
    expect(await fragmentOf(page)).toBe('');
  });

  test('names what it does not know, in a notice that can be closed', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true, fragment: '#level=boss&site=procerus&colour=<b>red' });
    await page.locator(sitePanel('procerus')).waitFor();
    const notice = page.locator('[data-address-notice]');
    expect(await notice.textContent()).toContain('level=boss, colour=<b>red');
    await notice.getByRole('button', { name: EN.panel.close }).press('Enter');
    await notice.waitFor({ state: 'detached' });
    expect((await openPanel(page))?.site).toBe('procerus');
  });
});

describe('a sentence', () => {
  test('leads by its number to its source, and back', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, fragment: '#site=procerus' });
    const mark = page.locator('[data-panel] sup [data-cite="S42"]').first();
    await mark.press('Enter');
    const entry = page.locator('[data-panel] [data-source="S42"]');
    expect(await entry.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await entry.isVisible()).toBe(true);
    await entry.getByRole('button', { name: EN.panel.backToText }).press('Enter');
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await openPanel(page))?.site).toBe('procerus');
  });

  test('takes its sources along when it is copied', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, fragment: '#site=procerus' });
    await page.locator(fact('why')).waitFor();
    // The citations come a moment after the panel.
    await page.locator('[data-panel] [data-source="S42"] a').waitFor({ state: 'attached' });
    const copied = await page.evaluate(async () => {
      const why = document.querySelector('[data-panel] [data-fact="why"]');
      if (!why) return null;
      document.getSelection()?.selectAllChildren(why);
      const heard = new Promise<Record<string, string>>((resolve) => {
        document.addEventListener(
          'copy',
          ({ clipboardData }) =>
            resolve({ plain: clipboardData?.getData('text/plain') ?? '', html: clipboardData?.getData('text/html') ?? '' }),
          { once: true },
        );
      });
      document.execCommand('copy');
      return heard;
    });
    expect(copied?.['plain']).toContain(EN.panel.facts.why);
    expect(copied?.['plain']).toContain(`] ${SOURCES.S42.citation}`);
    expect(copied?.['html']).toContain(SOURCES.S42.citation);
    expect(copied?.['plain']).not.toContain(SOURCES.S10.citation);
  });

  for (const touch of [false, true]) {
    test(`explains its terms ${touch ? 'by touch' : 'by keyboard'}, beside the word and never over it`, async ({ open }) => {
      const page = await open({ viewport: touch ? PHONE : DESKTOP, touch, fragment: '#site=trapezius-1-left' });
      const term = page.locator('[data-panel] [data-term="acromion"]');
      await term.waitFor();
      await atRest(page);
      await (touch ? term.tap() : term.press('Enter'));
      const note = page.locator('.term-note');
      await note.waitFor();
      expect(await note.textContent()).toBe(GLOSSARY.acromion.means);
      const [word, box] = [await term.boundingBox(), await note.boundingBox()];
      if (!word || !box) throw new Error('word and note are to be seen');
      expect(box.y >= word.y + word.height || box.y + box.height <= word.y, 'the note is above or below the word').toBe(true);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      if (!touch) {
        await page.mouse.move(box.x + 5, box.y + 5);
        expect(await note.isVisible()).toBe(true);
      }
      await page.keyboard.press('Escape');
      await note.waitFor({ state: 'detached' });
      expect((await openPanel(page))?.site, 'the panel stays').toBe('trapezius-1-left');
    });
  }
});
