// @vitest-environment jsdom
// The page that is there before the program says only what the program says after it, and finds the theme where it was kept.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fill, PAGES } from '#app/prerender.tsx';
import { EN } from '#copy/en.ts';
import { THEME_KEY } from '#session/retention.ts';
import { stringsOf } from '../copy/strings-of.ts';

const atlas = PAGES.find(({ file }) => file === 'index.html');
if (!atlas) throw new Error('There is no first page.');
const html = fill(readFileSync('src/index.html', 'utf8'), atlas);
/** Parsed as for a reader without script: what is in <noscript> counts as page. */
const page = new DOMParser().parseFromString(html, 'text/html');
const known = new Set(stringsOf(EN));

/** What a reader or a screen reader meets: text, picture descriptions, the title and the description for search. */
function saidBy(root: ParentNode): readonly string[] {
  const texts = [...root.querySelectorAll('title, h1, p, a, button, summary, li')].map((element) => element.textContent);
  const alts = [...root.querySelectorAll('img')].map((image) => image.getAttribute('alt'));
  const description = [...root.querySelectorAll('meta[name=description]')].map((meta) => meta.getAttribute('content'));
  return [...texts, ...alts, ...description].map((text) => text?.trim().replace(/\s+/g, ' ') ?? '');
}

describe('the page before the program', () => {
  it('says nothing that is not among the words', () => {
    const said = saidBy(page);
    expect(said).toContain(EN.page.lead);
    expect(said).toContain(EN.page.noScript);
    expect(said.filter((text) => !known.has(text))).toEqual([]);
  });

  it('is in the language of the words', () => {
    expect(page.documentElement.lang).toBe(EN.locale);
  });

  it('looks for the theme under the key it is kept by', () => {
    expect(html).toContain(`'${THEME_KEY}'`);
  });
});
