// What a device is told of the atlas when it is installed: one file for each language, with addresses that hold in any folder.
import type { LocaleId } from '#copy/locale-ids.ts';
import type { OfflineWords } from '#copy/offline-words.ts';
import { foldersOf, pageHref, rootHref } from '#copy/page-address.ts';
import type { PageId } from '#copy/page-ids.ts';
import type { Words } from '#copy/words.ts';

const NAME = 'manifest.webmanifest';
/** --ground of the light theme. */
const PAPER = '#ecebe6';

/** The way to it from a page of its language. */
export const manifestHref = (from: PageId, locale: LocaleId): string => `${pageHref(from, 'atlas', locale)}${NAME}`;

/** Where it lies below the root of the site. */
export const manifestFile = (locale: LocaleId): string => [...foldersOf('atlas', locale), NAME].join('/');

export function manifestText({ locale, page }: Pick<Words, 'locale' | 'page'>, { app }: OfflineWords): string {
  const root = rootHref('atlas', locale);
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `${root}icons/${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: page.title,
    short_name: app.name,
    description: page.lead,
    lang: locale,
    start_url: './',
    scope: root,
    display: 'standalone',
    theme_color: PAPER,
    background_color: PAPER,
    icons: [icon('icon-192.png', 192, 'any'), icon('icon-512.png', 512, 'any'), icon('icon-maskable-512.png', 512, 'maskable')],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
