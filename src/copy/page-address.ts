// Addresses between the pages of the house. All are relative, so that the site works under any folder of any host.
import type { LocaleId } from './locale-ids.ts';
import type { PageId } from './page-ids.ts';
import { PLACES } from './places.ts';

/** The folders of a page below the site's root, outermost first: [] for the atlas of the language at the root. */
export function foldersOf(page: PageId, locale: LocaleId): readonly string[] {
  const { folder, slugs } = PLACES[locale];
  return [folder, slugs[page]].filter((part) => part !== '');
}

/** From a page to the root of the site, where models, stills and data lie: "./" or "../" as often as needed. */
export function rootHref(from: PageId, locale: LocaleId): string {
  return '../'.repeat(foldersOf(from, locale).length) || './';
}

/** From one page to another of the same language; ends in a slash, so that "#anchor" can follow. */
export function pageHref(from: PageId, to: PageId, locale: LocaleId): string {
  const { slugs } = PLACES[locale];
  const up = slugs[from] === '' ? './' : '../';
  return slugs[to] === '' ? up : `${up}${slugs[to]}/`;
}

/** From a page to the same page in another language; ends in a slash. */
export function sameHref(page: PageId, from: LocaleId, to: LocaleId): string {
  return [rootHref(page, from), ...foldersOf(page, to).map((folder) => `${folder}/`)].join('');
}
