// Addresses between the pages of the house. All are relative, so that the site works under any folder of any host.
import type { HouseWords } from './house-words.ts';
import type { PageId } from './page-ids.ts';

type Places = Pick<HouseWords, 'folder' | 'slugs'>;

/** The folders of a page below the site's root, outermost first: [] for the atlas of the language at the root. */
export function foldersOf(page: PageId, { folder, slugs }: Places): readonly string[] {
  return [folder, slugs[page]].filter((part) => part !== '');
}

/** From a page to the root of the site, where models, stills and data lie: "./" or "../" as often as needed. */
export function rootHref(from: PageId, places: Places): string {
  return '../'.repeat(foldersOf(from, places).length) || './';
}

/** From one page to another of the same language; ends in a slash, so that "#anchor" can follow. */
export function pageHref(from: PageId, to: PageId, { slugs }: Pick<HouseWords, 'slugs'>): string {
  const up = slugs[from] === '' ? './' : '../';
  return slugs[to] === '' ? up : `${up}${slugs[to]}/`;
}
