// @vitest-environment jsdom
// What the search finds leads somewhere, in every language: every passage it names stands on its page under the same heading, and every
// word is findable.
import { describe, expect, it } from 'vitest';
import { TERM_IDS } from '#copy/glossary-words.ts';
import { LOCALE_IDS } from '#copy/locale-ids.ts';
import { PAGE_IDS } from '#copy/page-ids.ts';
import { PAGE_TABLE, type TextPageId } from '#pages/page-table.ts';
import { readEntries } from '#panels/search/read-entries.ts';
import { EFFECT_IDS } from '#protocol/effects.ts';
import { spotOf } from '#protocol/spot.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { readingHtml } from '../pages/render-reading-page.tsx';
import { searchTextsOf } from '../support/search-texts.ts';

const pageIds = Object.keys(PAGE_TABLE) as TextPageId[];

describe.each(LOCALE_IDS)('in the language "%s"', async (locale) => {
  const { words, texts } = await searchTextsOf(locale);
  const { search } = texts;
  const entries = readEntries(words.house.names, texts);

  it.each(pageIds)('every passage of the page "%s" that the search names is there', async (id) => {
    const { body } = await PAGE_TABLE[id](locale);
    const page = new DOMParser().parseFromString(readingHtml(id, body, words), 'text/html');
    const missing = entries.flatMap(({ goal, name }) => {
      if (goal.kind !== 'open' || goal.page !== id || goal.anchor === null) return [];
      const said = page.getElementById(goal.anchor)?.textContent.replace(/\s/g, ' ') ?? '';
      return said.includes(name.replace(/\s/g, ' ')) ? [] : [`${goal.anchor}: ${name}: ${said.slice(0, 80)}`];
    });
    expect(missing).toEqual([]);
  });

  it('only pages of the house are led to', () => {
    const led = new Set(entries.flatMap(({ goal }) => (goal.kind === 'open' ? [goal.page] : [])));
    expect([...led].toSorted()).toEqual(PAGE_IDS.filter((id) => id !== 'atlas').toSorted());
  });

  it.each([
    ['area', search.regions, REGION_IDS],
    ['spot', search.spots, SITE_IDS.map(spotOf)],
    ['muscle', search.muscles, BODY_MUSCLE_IDS],
    ['nerve', search.nerves, NERVE_IDS],
    ['effect', search.effects, EFFECT_IDS],
    ['term', search.terms, TERM_IDS],
  ])('every %s has other words, and nothing else has', (_, others, ids) => {
    expect(Object.keys(others).toSorted()).toEqual([...new Set<string>(ids)].toSorted());
    for (const also of Object.values(others)) expect(also.length).toBeGreaterThan(0);
  });
});
