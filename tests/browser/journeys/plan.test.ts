// A teaching plan is made on the head and in the list, by pointer, keyboard and touch: sums run along, caps hold, steps go back.
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PLAN_EN } from '#copy/en/tools/plan.ts';
import { spotOf } from '../acts.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { NO_TARGETS, violations } from '../axe.ts';
import { atRest } from '../frame-watch.ts';
import { about, changed, shotOf } from '../pixels.ts';
import { openTool } from '../tool-acts.ts';

const NOTE = '.plan-note';

const sumOf = (page: Page): Promise<string> =>
  page
    .locator('.plan-sum')
    .evaluate((sum) => `${(sum as HTMLElement).dataset['units']} ${(sum as HTMLElement).dataset['points']}`);

const button = (id: string): string => `button[data-site="${id}"]`;

/** Somewhere on a zone where no point lies over it. */
function placeOn(zone: Locator): Promise<readonly [number, number]> {
  return zone.evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    for (let at = 0; at < 400; at++) {
      const [x, y] = [left + (((at % 20) + 0.5) / 20) * width, top + ((Math.floor(at / 20) + 0.5) / 20) * height];
      if (document.elementFromPoint(x, y) === button) return [x, y] as const;
    }
    throw new Error('the zone is covered');
  });
}

describe('a plan', () => {
  test('switches points on the head, which fade, and takes the step back', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await openTool(page, 'plan');
    expect(await sumOf(page)).toBe('155 31');
    expect(await violations(page, { except: NO_TARGETS })).toEqual([]);
    await page.click('[data-look="frontalis"]');
    await atRest(page);
    const spot = await spotOf(page, 'frontalis-medial-left');
    const before = await shotOf(page);
    await page.mouse.click(spot.x, spot.y);
    await atRest(page);
    expect(await sumOf(page), 'both sides alike').toBe('145 29');
    expect(changed(before, await shotOf(page), about(spot, 30)), 'it fades on the head').toBeGreaterThan(0.1);
    expect(await page.locator(button('frontalis-medial-right')).getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Control+z');
    expect(await sumOf(page)).toBe('155 31');
    await page.keyboard.press('Control+Shift+z');
    expect(await sumOf(page)).toBe('145 29');
    await page.click('[data-whole]');
    expect(await sumOf(page)).toBe('155 31');
    await page.keyboard.press('Escape');
    await page.locator('.plan').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.matches('[data-tools]')), 'the focus is where it came from').toBe(
      true,
    );
  });

  test('takes extra points in soft zones up to what the scheme allows, and says why no more', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await openTool(page, 'plan');
    await page.click('[data-look="temporalis"]');
    await atRest(page);
    const zone = page.locator('[data-zone="temporalis-extra-left"]');
    const [x, y] = await placeOn(zone);
    await page.mouse.click(x, y);
    expect(await sumOf(page)).toBe('165 33');
    await zone.focus();
    await page.keyboard.press('Enter');
    expect(await sumOf(page), 'refused').toBe('165 33');
    await page.locator(NOTE).filter({ hasText: '2 extra points' }).waitFor();
    for (const muscle of ['occipitalis', 'trapezius', 'trapezius'] as const) {
      await page.locator(`[data-zone-row="${muscle}-extra-right"] [data-more]`).click();
    }
    expect(await sumOf(page), 'all that is allowed').toBe('195 39');
    await page.locator('[data-zone-row="trapezius-extra-left"] [data-fewer]').click();
    expect(await sumOf(page)).toBe('185 37');
    expect(await page.locator(NOTE).textContent(), 'what was refused before is no longer said').toBe('');
    await page.click('[data-alike]');
    await page.locator('[data-zone-row="trapezius-extra-left"] [data-more]').click();
    await page.click('[data-alike]');
    await page.locator('[data-zone-row="trapezius-extra-left"] [data-more]').press('Enter');
    expect(await sumOf(page), 'one would fit, but not one on each side').toBe('190 38');
    await page.locator(NOTE).filter({ hasText: PLAN_EN.alike }).waitFor();
    await page.locator('[data-alike]').focus();
    await page.keyboard.press('Control+z');
    expect(await sumOf(page)).toBe('185 37');
    expect(await page.locator('.plan-tray').textContent()).toContain(PLAN_EN.vial.volume(185, 0.02, 3.7).text);
  });

  test('is made by touch, stands in the address, and opens from there', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await page.tap('[data-tools]');
    await page.tap('[data-tool="plan"]');
    await page.locator('.plan').waitFor();
    await page.tap('[data-alike]');
    await page.tap('[data-look="procerus"]');
    await atRest(page);
    const spot = await spotOf(page, 'corrugator-left');
    await page.touchscreen.tap(spot.x, spot.y);
    expect(await sumOf(page)).toBe('150 30');
    expect(await violations(page, { except: NO_TARGETS })).toEqual([]);
    const { hash } = new URL(page.url());
    expect(hash).toContain('plan=off:corrugator-left');
    const other = await open({ viewport: DESKTOP, fragment: '#level=patient&plan=off:corrugator-left,extra:temporalis-left*9' });
    await other.locator('.plan').waitFor();
    expect(await sumOf(other), 'the nearest that the scheme allows').toBe('160 32');
    await other.locator('[data-address-notice]').filter({ hasText: 'temporalis-left*9' }).waitFor();
  });

  test('is kept by name only when asked, and is there on another visit', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await openTool(page, 'plan');
    await page.click('[data-none]');
    expect(await page.evaluate(() => window.localStorage.getItem('migraine-injection-atlas.plans'))).toBeNull();
    await page.getByLabel(PLAN_EN.keep.name).fill('Nothing yet');
    await page.click('[data-keep-plan]');
    await page
      .locator(NOTE)
      .filter({ hasText: PLAN_EN.keep.kept('Nothing yet') })
      .waitFor();
    await page.click('[data-plan-close]');
    await page.reload();
    await page.locator('html[data-scene="ready"]').waitFor({ state: 'attached' });
    await openTool(page, 'plan');
    expect(await sumOf(page)).toBe('155 31');
    await page.getByRole('button', { name: PLAN_EN.keep.open('Nothing yet') }).click();
    expect(await sumOf(page)).toBe('0 0');
    await page.getByLabel(PLAN_EN.keep.name).fill('Bare');
    await page.getByRole('button', { name: PLAN_EN.keep.rename('Nothing yet') }).click();
    await page.getByRole('button', { name: PLAN_EN.keep.forget('Bare') }).click();
    expect(await page.locator('[data-open-plan]').count()).toBe(0);
  });

  test('opens a clinic’s own map, and refuses a wrong one by field and line', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await openTool(page, 'plan');
    const file = (text: string) => ({ name: 'map.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const map = { format: 'migraine-injection-atlas.map', version: 1, name: 'Our clinic', points: [{ id: 'procerus' }] };
    await page.setInputFiles(
      '[data-open-map]',
      file(JSON.stringify({ ...map, points: [{ id: 'procerus', units: 7 }] }, null, 2)),
    );
    await page.getByRole('alert').filter({ hasText: 'line 8, points[0].units' }).waitFor();
    expect(await sumOf(page), 'nothing has changed').toBe('155 31');
    await page.setInputFiles('[data-open-map]', file(JSON.stringify(map)));
    await page
      .locator(NOTE)
      .filter({ hasText: PLAN_EN.keep.opened('Our clinic') })
      .waitFor();
    expect(await sumOf(page)).toBe('5 1');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.plan-body').textContent()).toContain(PLAN_EN.keep.own('Our clinic'));
  });

  test('takes a map that is dropped on it, and lets go of what is none', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    await openTool(page, 'plan');
    const drop = (text: string) =>
      page.locator('.plan').evaluate((panel, content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], 'map.json', { type: 'application/json' }));
        panel.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, text);
    await drop('not a map');
    await page.getByRole('alert').filter({ hasText: 'line 1' }).waitFor();
    expect(await sumOf(page)).toBe('155 31');
    expect(await page.locator('.plan-all-sides').textContent()).toBe(PLAN_EN.perSide(15, 1, 15));
    await drop(
      JSON.stringify({
        format: 'migraine-injection-atlas.map',
        version: 1,
        name: 'One side',
        points: [{ id: 'corrugator-left' }],
      }),
    );
    await page.locator('.plan-sum[data-units="5"]').waitFor();
    expect(await page.locator('.plan-all-sides').textContent()).toBe(PLAN_EN.perSide(1, 0, 0));
  });

  test('fetches a map from its own site where the address names one, and from nowhere else', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, fragment: '#protocol=data/atlas-map.example.json' });
    await page.locator('.plan').waitFor();
    await page
      .locator(NOTE)
      .filter({ hasText: PLAN_EN.keep.opened('All fixed points, one extra point at each temple') })
      .waitFor();
    expect(await sumOf(page)).toBe('165 33');
    const other = await open({ viewport: DESKTOP, fragment: '#protocol=https://example.org/map.json' });
    await other.locator(NOTE).filter({ hasText: PLAN_EN.keep.unreachable }).waitFor();
    expect(await sumOf(other)).toBe('155 31');
    const wrong = await open({ viewport: DESKTOP, fragment: '#protocol=data/atlas-data.json' });
    await wrong.getByRole('alert').filter({ hasText: PLAN_EN.keep.refused }).waitFor();
    expect(await sumOf(wrong)).toBe('155 31');
  });
});
