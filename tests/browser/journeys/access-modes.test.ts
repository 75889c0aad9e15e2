// What a reader's system may ask for: its own few colours, more contrast, less that is half clear. Controls, points and focus are seen.
import { describe, expect, it } from 'vitest';
import { mouseOn, openAreaOf, regionLabel, sitePanel } from '../acts.ts';
import { DESKTOP, test } from '../atlas.ts';
import { violations } from '../axe.ts';
import { onBarePage } from '../bare-page.ts';
import { walkFocus } from '../focus-walk.ts';
import { atRest } from '../frame-watch.ts';
import { unseenControls } from '../seen-controls.ts';
import { choosePoint, levelButton } from '../under-acts.ts';

const SCHEMES = ['light', 'dark'] as const;

describe('in the few colours of the system', () => {
  test('controls, points and the focus are seen, and what is chosen looks chosen', { timeout: 600_000 }, async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
      await atRest(page);
      await openAreaOf(page, 'procerus', mouseOn(page));
      await choosePoint(page, 'procerus');
      const { count, faults } = await unseenControls(page);
      expect(count).toBeGreaterThan(20);
      expect(faults, colorScheme).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    const patient = page.locator(levelButton('patient'));
    const chosen = await patient.screenshot();
    await page.click(levelButton('clinician'));
    await page.mouse.move(1, 1);
    expect(chosen.equals(await patient.screenshot()), 'a pressed button looks as one that is not').toBe(false);
    await page.locator('[data-tools]').focus();
    const { faults } = await walkFocus(page, () => atRest(page));
    expect(faults).toEqual([]);
  });
});

describe('with more contrast asked for', () => {
  test('soft text and lines become as strong as the rest, and names stand on solid ground', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, theme: 'light' });
    const looks = () =>
      page.evaluate((label) => {
        const of = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector) ?? document.body);
        return {
          soft: of('.caption').color,
          ink: of('body').color,
          mist: of(label).backgroundColor,
          ground: of('body').backgroundColor,
        };
      }, regionLabel('forehead'));
    const before = await looks();
    expect(before.soft).not.toBe(before.ink);
    expect(before.mist).not.toBe(before.ground);
    await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
    await atRest(page);
    const after = await looks();
    expect(after.soft).toBe(after.ink);
    expect(after.mist).toBe(after.ground);
    await choosePoint(page, 'procerus');
    await page.locator(sitePanel('procerus')).waitFor();
    expect(await violations(page)).toEqual([]);
    expect((await unseenControls(page)).faults).toEqual([]);
  });
});

describe('with less asked for that is half clear', () => {
  test('names over the picture stand on solid ground', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, theme: 'dark' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }] });
    const [name, ground] = await page.evaluate(
      (label) => [label, 'body'].map((one) => getComputedStyle(document.querySelector(one) ?? document.body).backgroundColor),
      regionLabel('forehead'),
    );
    expect(name).toBe(ground);
  });
});

describe('the measure', () => {
  it('finds a button that shows nothing', () =>
    onBarePage('<button>Good</button><button style="color: #eee; background: #ddd; border: 0">Faint</button>', async (page) => {
      const { count, faults } = await unseenControls(page);
      expect(count).toBe(2);
      expect(faults).toEqual([expect.stringContaining('"Faint" stands out by')]);
    }));
});
