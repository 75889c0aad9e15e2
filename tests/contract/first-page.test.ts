// @vitest-environment jsdom
// The page that is there before the program, and without it: in the words' language, with every point told and every mark leading to its
// source.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fill, type MadePage, PAGES } from '#app/prerender.tsx';
import { EN } from '#copy/en.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { THEME_KEY } from '#session/retention.ts';

const made = (file: string): MadePage => {
  const page = PAGES.find((one) => one.file === file);
  if (!page) throw new Error(`There is no ${file}.`);
  return page;
};
const atlas = made('index.html');
const html = fill(readFileSync('src/index.html', 'utf8'), atlas);
/** Parsed as for a reader without script: what is in <noscript> counts as page. */
const page = new DOMParser().parseFromString(html, 'text/html');
const text = (page.body.textContent ?? '').replace(/\s+/g, ' ');

describe('the page before the program', () => {
  it('says what it is, in title, description, heading and lead', () => {
    expect(page.title).toBe(EN.page.title);
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(EN.page.lead);
    expect(page.querySelector('h1')?.textContent).toBe(EN.page.title);
    expect(text).toContain(EN.page.lead);
    expect(text).toContain(EN.page.noScript);
  });

  it.each(SITE_IDS)('tells of %s where, why and by which rule', (id) => {
    const { name, side, why, rule } = siteFacts(id, EN);
    expect(text).toContain(`${name} ${side}`);
    for (const told of [...why, ...rule]) expect(text).toContain(told.text);
  });

  it('has for every mark the entry of its source', () => {
    const marks = [...page.querySelectorAll('.in-words .marks a')];
    expect(marks.length).toBeGreaterThan(100);
    const lost = marks.filter((mark) => page.getElementById(mark.getAttribute('href')?.slice(1) ?? '') === null);
    expect(lost.map((mark) => mark.getAttribute('href'))).toEqual([]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('leaves nothing of the template unfilled, and refuses one that asks for more', () => {
    expect(html).not.toMatch(/\{\{/);
    expect(() => fill('{{nobody}}', atlas)).toThrow('nobody');
  });

  it('is in the language of the words', () => {
    expect(page.documentElement.lang).toBe(EN.locale);
  });

  it('looks for the theme under the key it is kept by', () => {
    expect(html).toContain(`'${THEME_KEY}'`);
  });
});
