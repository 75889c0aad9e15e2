// The server has a new version: the old one goes on until the reader says so, and what was opened in it works in the new one as well.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { SHARE_EN } from '#copy/en/tools/share.ts';
import { EN } from '#copy/en.ts';
import { PROJECT_ROOT } from '../../support/source-files.ts';
import { buildAsShipped } from '../build-as-shipped.ts';
import { pictureIs, settled, frailTest as test, visit } from '../frail-house.ts';
import { watchFrames } from '../frame-watch.ts';
import { openTool, untilToolsOpen } from '../tool-acts.ts';

const DIST = join(PROJECT_ROOT, 'dist');
const NO_LINE = [/Failed to load resource/, /net::ERR_/];
const NEWS = ', in the new version';
const next = mkdtempSync(join(tmpdir(), 'atlas-next-'));

/** What the next version says otherwise: a word of the page, and one of a tool. */
const rewording: Plugin = {
  name: 'rewording',
  enforce: 'pre',
  transform(code, id) {
    const changed = /src\/copy\/en\/(?:interface|tools\/share)\.ts$/.test(id.replaceAll('\\', '/'));
    return changed
      ? code.replace(`'${EN.page.tools}'`, `'${EN.page.tools}${NEWS}'`).replace(SHARE_EN.link, `${SHARE_EN.link}${NEWS}`)
      : null;
  },
};

beforeAll(() => buildAsShipped({ plugins: [rewording], build: { outDir: next, emptyOutDir: true } }));
afterAll(() => rmSync(next, { recursive: true, force: true }));

const toolsSay = (page: Page): Promise<string | null> => page.locator('[data-tools]').textContent();
const notice = (page: Page) => page.locator('[data-update]');

describe('a new version', () => {
  test('is told of, changes nothing until it is asked for, and then holds what was opened, without a network as well', async ({
    enter,
  }) => {
    const reader = await enter(DIST, NO_LINE);
    const { page, house } = reader;
    await visit(reader);
    await settled(reader);
    await openTool(page, 'share');
    await settled(reader, /assets\/Share-/);
    await house.show(next);
    await page.reload();
    await pictureIs(page, 'ready');
    expect(await toolsSay(page), 'the version of before').toBe(EN.page.tools);
    await notice(page).waitFor({ timeout: 60_000 });
    expect(await toolsSay(page)).toBe(EN.page.tools);
    await page.locator('[data-use-update]').click();
    await expect.poll(() => toolsSay(page), { timeout: 60_000 }).toBe(`${EN.page.tools}${NEWS}`);
    await pictureIs(page, 'ready');
    expect(await notice(page).count()).toBe(0);
    await house.goAway();
    await page.reload();
    await pictureIs(page, 'ready');
    expect(await toolsSay(page)).toBe(`${EN.page.tools}${NEWS}`);
    await openTool(page, 'share');
    await page.getByText(`${SHARE_EN.link}${NEWS}`).first().waitFor();
  });

  test('takes over by itself once no page of the old one is open', async ({ enter }) => {
    const reader = await enter(DIST, NO_LINE);
    const { page, house, context } = reader;
    await visit(reader);
    await settled(reader);
    await house.show(next);
    await page.reload();
    await notice(page).waitFor({ timeout: 60_000 });
    await page.close();
    // The old one may be just about to go; each look at it is over before the next.
    const comes = async (): Promise<string | null> => {
      const other = await context.newPage();
      await watchFrames(other);
      await other.goto(`${house.origin}/`);
      await pictureIs(other, 'ready');
      const said = await toolsSay(other);
      await other.close();
      return said;
    };
    await expect.poll(comes, { timeout: 60_000, interval: 1000 }).toBe(`${EN.page.tools}${NEWS}`);
  });

  test('comes with another try, where the old one misses a part that the server no longer has', async ({ enter }) => {
    const reader = await enter(DIST, NO_LINE);
    const { page, house } = reader;
    await visit(reader);
    await settled(reader);
    await house.show(next);
    await untilToolsOpen(page);
    expect(await toolsSay(page)).toBe(`${EN.page.tools}${NEWS}`);
  });
});
