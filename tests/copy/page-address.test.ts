// Addresses between pages: relative, at any depth, from one language to another; no two pages in one place.
import { describe, expect, it } from 'vitest';
import { LOCALE_IDS, type LocaleId } from '#copy/locale-ids.ts';
import { foldersOf, pageHref, rootHref, sameHref } from '#copy/page-address.ts';
import { PAGE_IDS, type PageId } from '#copy/page-ids.ts';

const SITE = 'https://host/any/folder/';

const addressOf = (page: PageId, locale: LocaleId): string => `${SITE}${[...foldersOf(page, locale), ''].join('/')}`;

describe.each(LOCALE_IDS)('in %s', (locale) => {
  it.each(PAGE_IDS)('every page is found from %s, and so are the root and the other languages', (from) => {
    const here = addressOf(from, locale);
    for (const to of PAGE_IDS) expect(new URL(pageHref(from, to, locale), here).href).toBe(addressOf(to, locale));
    for (const other of LOCALE_IDS) expect(new URL(sameHref(from, locale, other), here).href).toBe(addressOf(from, other));
    expect(new URL(rootHref(from, locale), here).href).toBe(SITE);
  });
});

it('no two pages share a place', () => {
  const places = LOCALE_IDS.flatMap((locale) => PAGE_IDS.map((id) => addressOf(id, locale)));
  expect(new Set(places).size).toBe(PAGE_IDS.length * LOCALE_IDS.length);
});
