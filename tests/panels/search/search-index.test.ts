// What a reader finds by which words: whole names, beginnings, plain words, Latin, slips of typing; and that nonsense finds nothing. In
// every language of the house.
import { describe, expect, it } from 'vitest';
import { LOCALE_IDS, type LocaleId } from '#copy/locale-ids.ts';
import { buildIndex } from '#panels/search/build-index.ts';
import type { Result, ResultGroup } from '#panels/search/search-entry.ts';
import { searchTextsOf } from '../../support/search-texts.ts';
import type { Queries } from './queries.ts';
import { QUERIES_EN } from './queries-en.ts';
import { QUERIES_ES } from './queries-es.ts';

const QUERIES: Readonly<Record<LocaleId, Queries>> = { en: QUERIES_EN, es: QUERIES_ES };

describe.each(LOCALE_IDS)('in the language "%s"', async (locale) => {
  const { words, texts } = await searchTextsOf(locale);
  const { first, among, nothing, hollow, sided } = QUERIES[locale];
  const index = buildIndex(words, texts);
  const find = (query: string, near: 'left' | 'right' = 'left'): readonly ResultGroup[] => index.find(query, near);
  const rows = (query: string, near?: 'left' | 'right'): readonly Result[] => find(query, near).flatMap(({ results }) => results);
  const ids = (query: string): readonly string[] => rows(query).map(({ id }) => id);

  it.each(first)('the first result for “%s” is %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each(among)('among the results for “%s” is %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it.each(nothing)('nothing is found for “%s”', (query) => {
    expect(find(query)).toEqual([]);
  });

  describe('the side', () => {
    const muscle = (query: string, near?: 'left' | 'right') => rows(query, near).find(({ entry }) => entry.kind === 'muscle');

    it('is the one that the query names, and points of the other are left out', () => {
      const target = { kind: 'muscle', id: 'temporalis', side: 'right' };
      expect(muscle(sided.rightJaw)?.goal).toEqual({ kind: 'show', target });
      const points = rows(sided.leftTemple).filter(({ entry }) => entry.kind === 'site');
      expect(points.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((number) => `site-temporalis-${number}-left`));
    });

    it('is else the one in sight', () => {
      expect(muscle(sided.jaw, 'right')?.side).toBe('right');
      expect(muscle(sided.jaw, 'left')?.side).toBe('left');
    });

    it('is the middle where a thing has but one', () => {
      expect(muscle(sided.galea, 'right')?.side).toBe('midline');
      expect(rows(sided.rightProcerus).map(({ id }) => id)).toContain('site-procerus');
    });
  });

  it('points that answer alike stand as they are taught', () => {
    const points = rows(sided.temple).filter(({ entry }) => entry.kind === 'site');
    expect(points.map(({ id }) => id.replace('site-temporalis-', ''))).toEqual(
      ['left', 'right'].flatMap((side) => [1, 2, 3, 4].map((number) => `${number}-${side}`)),
    );
  });

  it.each(['', ' ', '…', hollow])('offers the four areas while nothing is asked for: “%s”', (query) => {
    expect(ids(query)).toEqual(['region-forehead', 'region-temple', 'region-occipital', 'region-neck']);
  });

  it('finds every effect, term, muscle and nerve by its own name', () => {
    const missed = (query: string, name: string, kind?: string): readonly string[] =>
      rows(query).some(({ entry }) => entry.name === name && (kind ?? entry.kind) === entry.kind) ? [] : [query];
    expect([
      ...Object.values(texts.search.effectNames).flatMap(({ name }) => missed(name, name)),
      ...Object.values(texts.glossary).flatMap(({ name }) => missed(name, name)),
      ...Object.values(words.bodyMuscles).flatMap(({ name }) => missed(name.latin, name.plain, 'muscle')),
      ...Object.values(words.nerves).flatMap(({ name }) => missed(name.latin, name.plain, 'nerve')),
    ]).toEqual([]);
  });
});
