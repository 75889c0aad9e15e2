// The desk of tools: opened and left by pointer, keyboard and touch, fetched only when it is asked for.
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { cutLine } from '../cut-line.ts';
import { atRest } from '../frame-watch.ts';
import { untilToolsOpen } from '../tool-acts.ts';

const isHeld = (selector: string): boolean => document.activeElement?.matches(selector) ?? false;

describe('the tools', () => {
  test('are fetched when they are asked for, and leave the focus where it was', async ({ open }) => {
    const page = await open({ viewport: DESKTOP });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.locator('[data-tools]').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[data-desk]').waitFor();
    expect(fetched.some((path) => /ToolDesk/.test(path))).toBe(true);
    expect(await page.evaluate(isHeld, '[data-desk] h2')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(isHeld, '[data-desk] button')).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('dialog[data-desk]').waitFor({ state: 'detached' });
    expect(await page.evaluate(isHeld, '[data-tools]')).toBe(true);
  });

  test('lead to the whole screen, and from there back to the page', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true });
    await page.tap('[data-tools]');
    await page.tap('[data-tool="present"]');
    await page.locator('.presentation').waitFor();
    await page.getByRole('button', { name: EN.visit.start }).waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await atRest(page);
    expect(await page.locator('[data-tour="visit"]').isVisible()).toBe(true);
  });

  test('say so when they cannot be fetched; another try brings them, with what is seen', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, fragment: '#level=student&view=back', expected: [/Failed to load resource/] });
    const said = page.getByRole('status').filter({ hasText: EN.failure.said.script });
    const line = cutLine(/ToolDesk.*\.js/);
    await line.cut(page);
    await page.locator('[data-tools]').click();
    await said.waitFor();
    line.mend();
    await untilToolsOpen(page);
    expect(new URL(page.url()).hash).toBe('#level=student&view=back');
  });

  test('stay where they are when the line is gone altogether', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, expected: [/Failed to load resource|net::ERR/] });
    await page.context().setOffline(true);
    const said = page.getByRole('status').filter({ hasText: EN.failure.said.script });
    for (let press = 0; press < 3; press++) {
      await page.locator('[data-tools]').click();
      await said.waitFor();
    }
    expect(await page.locator('canvas').isVisible()).toBe(true);
  });
});
