// Addresses between pages: relative, at any depth, in a language with a folder of its own too; no two pages in one place.
import { describe, expect, it } from 'vitest';
import { HOUSE } from '#copy/en/house.ts';
import { foldersOf, pageHref, rootHref } from '#copy/page-address.ts';
import { PAGE_IDS } from '#copy/page-ids.ts';

/** Another language below its own folder. */
const ELSEWHERE = { folder: 'es', slugs: HOUSE.slugs };
const SITE = 'https://host/any/folder/';

const addressOf = (page: (typeof PAGE_IDS)[number], house: typeof ELSEWHERE): string =>
  `${SITE}${[...foldersOf(page, house), ''].join('/')}`;

describe.each([
  ['the language at the root', HOUSE],
  ['a language in a folder', ELSEWHERE],
])('in %s', (_, house) => {
  it.each(PAGE_IDS)('every page is found from %s, and so is the root', (from) => {
    const here = addressOf(from, house);
    for (const to of PAGE_IDS) expect(new URL(pageHref(from, to, house), here).href).toBe(addressOf(to, house));
    expect(new URL(rootHref(from, house), here).href).toBe(SITE);
  });

  it('no two pages share a place', () => {
    expect(new Set(PAGE_IDS.map((id) => addressOf(id, house))).size).toBe(PAGE_IDS.length);
  });
});
