// A slow line: text first, then stills, then a true word on how much of the head has come.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EN } from '#copy/en.ts';
import { DESKTOP, test } from '../atlas.ts';

/** Bytes a second, and milliseconds there and back: slow 4G. */
const SLOW = { offline: false, downloadThroughput: 60 * 1024, uploadThroughput: 60 * 1024, latency: 150 } as const;

declare global {
  interface Document {
    __came?: string[];
  }
}

/** Writes down in which order things are first seen, and each word on the head's coming. */
const watchComing = (): void => {
  const came: string[] = [];
  document.__came = came;
  const once = (name: string, there: boolean): void => {
    if (there && !came.includes(name)) came.push(name);
  };
  const look = (): void => {
    once('text', (document.querySelector('main')?.textContent?.length ?? 0) > 2000);
    const still = document.querySelector<HTMLImageElement>('main img');
    once('still', still?.complete === true && still.naturalWidth > 0);
    const said = document.querySelector('[data-fetching="head"]')?.textContent;
    if (said && said !== came.at(-1)) came.push(said);
    once('head', document.documentElement.dataset['scene'] === 'ready');
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener('load', look, true);
};

describe('a slow line', () => {
  test('brings text, then stills, then the head, and says truly how much of it has come', async ({ open }) => {
    const page = await open({
      viewport: DESKTOP,
      prepare: async (opened: Page) => {
        const session = await opened.context().newCDPSession(opened);
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', SLOW);
        await opened.addInitScript(watchComing);
      },
    });
    const came = (await page.evaluate(() => document.__came)) ?? [];
    const words = came.filter((one) => !['text', 'still', 'head'].includes(one));
    expect(came.filter((one) => !words.includes(one))).toEqual(['text', 'still', 'head']);
    expect(came.indexOf('still')).toBeLessThan(came.indexOf(words[0] ?? ''));
    const percents = words.map((said) => Number(said.match(/(\d+) %/)?.[1]));
    expect(words).toEqual(percents.map((percent) => EN.under.fetching.head(percent)));
    expect(percents.length, 'told on the way').toBeGreaterThan(3);
    expect(percents).toEqual(percents.toSorted((one, other) => one - other));
    expect(percents.at(-1)).toBe(100);
    expect(await page.locator('[data-fetching]').count()).toBe(0);
  });
});
