// @vitest-environment jsdom
// What the search finds leads somewhere: every passage it names stands on its page under the same heading, and every word is findable.
import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '#copy/en/glossary.ts';
import { QUESTIONS } from '#copy/en/pages/questions.ts';
import { SEARCH } from '#copy/en/search.ts';
import { EN } from '#copy/en.ts';
import { TERM_IDS } from '#copy/glossary-words.ts';
import { PAGE_IDS } from '#copy/page-ids.ts';
import { PAGE_TABLE, type TextPageId } from '#pages/page-table.ts';
import { readEntries } from '#panels/search/read-entries.ts';
import { EFFECT_IDS } from '#protocol/effects.ts';
import { spotOf } from '#protocol/spot.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { readingHtml } from '../pages/render-reading-page.tsx';

const entries = readEntries(EN.house.names, { search: SEARCH, glossary: GLOSSARY, questions: QUESTIONS });
const pageIds = Object.keys(PAGE_TABLE) as TextPageId[];

async function pageOf(id: TextPageId): Promise<Document> {
  const page = await PAGE_TABLE[id]('en');
  return new DOMParser().parseFromString(readingHtml(id, page.body), 'text/html');
}

describe.each(pageIds)('on the page "%s"', (id) => {
  it('every passage that the search names is there', async () => {
    const page = await pageOf(id);
    for (const { goal, name } of entries) {
      if (goal.kind !== 'open' || goal.page !== id || goal.anchor === null) continue;
      const said = page.getElementById(goal.anchor)?.textContent.replace(/\s/g, ' ');
      expect(said, `${id}#${goal.anchor}`).toContain(name.replace(/\s/g, ' '));
    }
  });
});

it('only pages of the house are led to', () => {
  const led = new Set(entries.flatMap(({ goal }) => (goal.kind === 'open' ? [goal.page] : [])));
  expect([...led].toSorted()).toEqual(PAGE_IDS.filter((id) => id !== 'atlas').toSorted());
});

it.each([
  ['area', SEARCH.regions, REGION_IDS],
  ['spot', SEARCH.spots, SITE_IDS.map(spotOf)],
  ['muscle', SEARCH.muscles, BODY_MUSCLE_IDS],
  ['nerve', SEARCH.nerves, NERVE_IDS],
  ['effect', SEARCH.effects, EFFECT_IDS],
  ['term', SEARCH.terms, TERM_IDS],
])('every %s has other words, and nothing else has', (_, words, ids) => {
  expect(Object.keys(words).toSorted()).toEqual([...new Set<string>(ids)].toSorted());
  for (const also of Object.values(words)) expect(also.length).toBeGreaterThan(0);
});
