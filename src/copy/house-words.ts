// What is said on every page of the house around its own text. A part of a locale.
import type { PageId } from './page-ids.ts';
import type { SearchButtonWords } from './search-words.ts';

export interface HouseWords {
  /** Each page as the navigation names it. */
  readonly names: Readonly<Record<PageId, string>>;
  /** Accessible name of the ways to the other languages. */
  readonly languages: string;
  /** Accessible name of the navigation. */
  readonly navLabel: string;
  /** Opens the list of all pages. */
  readonly allPages: string;
  /** The first thing on a page that the keyboard meets. */
  readonly skipToText: string;
  /** Link of the house's name, for those who cannot see that it is one. */
  readonly home: (title: string) => string;
  /** `day` is a date written out. */
  readonly taken: (day: string) => string;
  readonly search: SearchButtonWords;
}
