// The tool that writes the lines for another website: by pointer, keyboard and touch; what it writes shows what was seen.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EMBED_EN } from '#copy/en/tools/embed.ts';
import { EMBED_ES } from '#copy/es/tools/embed.ts';
import { readParams } from '#session/embed/params.ts';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { violations } from '../axe.ts';
import { openTool } from '../tool-acts.ts';

const linesOf = async (page: Page): Promise<string> => (await page.locator('[data-lines]').textContent()) ?? '';
describe('the lines for another website', () => {
  test('hold what is seen, follow the choices, are copied, and show what they promise', async ({ open }) => {
    const page = await open({ viewport: DESKTOP, fragment: '#level=student&site=procerus' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTool(page, 'embed');
    expect(await linesOf(page)).toMatch(/embed\.html\?lang=en&amp;level=student&amp;start=procerus"/);
    await page.locator('[data-embed-lang]').selectOption('es');
    await page.locator('[data-embed-theme]').selectOption('dim');
    await page.locator('[data-control="levels"]').uncheck();
    await page.locator('[data-control="title"]').check();
    await page.locator('[data-copy]').click();
    await page.getByRole('status').filter({ hasText: EMBED_EN.copied }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await linesOf(page));
    const query = copied.match(/embed\.html(\?[^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { params, faults } = readParams(query);
    expect(faults).toEqual([]);
    expect(params).toMatchObject({ lang: 'es', theme: 'dim', controls: ['title', 'views', 'layers', 'fullscreen', 'link'] });
    expect(await violations(page), 'axe').toEqual([]);
    await page.locator('[data-preview] summary').click();
    const frame = page.frameLocator('[data-preview] iframe');
    await frame
      .locator('html[lang="es"][data-theme="dim"][data-level="student"][data-scene="ready"]')
      .waitFor({ state: 'attached' });
    await frame.locator('[data-panel][data-site="procerus"]').waitFor();
    await frame.locator('h1').waitFor();
    expect(await frame.locator('[data-level]:not(html)').count()).toBe(0);
  });

  test('are chosen and taken by the keyboard, and selected where the browser does not copy', async ({ open }) => {
    const prepare = (page: Page): Promise<void> =>
      page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })).then(() => undefined);
    const page = await open({ viewport: DESKTOP, prepare });
    await openTool(page, 'embed');
    await page.locator('[data-way="iframe"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await linesOf(page)).toContain('<migraine-injection-atlas lang="en"');
    await page.keyboard.press('ArrowDown');
    expect(await linesOf(page)).toContain("from './react.js'");
    const onCopy = () => page.evaluate(() => document.activeElement?.matches('[data-copy]'));
    for (let tab = 0; tab < 20 && !(await onCopy()); tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: EMBED_EN.selected }).waitFor();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('MigraineInjectionAtlas');
    await page.keyboard.press('Escape');
    await page.locator('dialog[data-desk]').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.matches('[data-tools]'))).toBe(true);
  });

  test('fit a phone in Spanish, are fetched when they are asked for, and axe finds nothing', async ({ open }) => {
    const page = await open({ viewport: PHONE, touch: true, path: 'es/', theme: 'dark' });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.tap('[data-tools]');
    await page.locator('[data-tool="embed"]').waitFor();
    expect(fetched.some((path) => /EmbedTool|es-embed/.test(path))).toBe(false);
    await page.tap('[data-tool="embed"]');
    await page.getByText(EMBED_ES.intro).waitFor();
    expect(fetched.some((path) => /EmbedTool/.test(path))).toBe(true);
    await page.tap('label:has([data-way="element"])');
    expect(await linesOf(page)).toMatch(/src="http:\/\/localhost:\d+\/embed\/migraine-injection-atlas\.js"/);
    expect(await linesOf(page)).toContain('lang="es"');
    expect(await page.locator('dialog').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});
