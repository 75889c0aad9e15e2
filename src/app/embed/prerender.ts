// The frame as HTML, once for each language: what is said before the program is there, and a script that leads to the language asked for.
// Runs where the product is built, never in a browser.
import { LANGUAGES, LOCALE_IDS, type LocaleId } from '#copy/locale-ids.ts';
import { foldersOf, pageHref, rootHref, sameHref } from '#copy/page-address.ts';
import { wordsFor } from '#copy/translate.ts';
import type { Words } from '#copy/words.ts';
import { THEMES } from '#session/session.ts';
import { earlyWatch } from '../early-watch.ts';

const AT = 'atlas';
const FILE = 'embed.html';
const NAMED_THEMES = THEMES.filter((theme) => theme !== 'system').join('|');

export interface EmbedPage {
  /** Below the root of the site. */
  readonly file: string;
  readonly root: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Before the first paint: the language's own file, and the brightness. Nothing is read from the device's storage. */
function early(locale: LocaleId): string {
  const others = LOCALE_IDS.filter((id) => id !== locale).map((id) => [id, `${sameHref(AT, locale, id)}${FILE}`]);
  return `<script>
      const asked = new URLSearchParams(location.search);
      const there = new Map(${JSON.stringify(others)}).get((asked.get('lang') ?? '').toLowerCase().split('-')[0]);
      if (there) location.replace(there + location.search);
      const theme = asked.get('theme') ?? '';
      const dark = matchMedia('(prefers-color-scheme: dark)').matches;
      document.documentElement.dataset.theme = /^(${NAMED_THEMES})$/.test(theme) ? theme : dark ? 'dark' : 'light';
    </script>`;
}

function make(words: Words): EmbedPage {
  const { locale, page } = words;
  return {
    file: [...foldersOf(AT, locale), FILE].join('/'),
    root: rootHref(AT, locale),
    values: {
      lang: locale,
      dir: LANGUAGES[locale].dir,
      title: page.title,
      description: page.lead,
      head: `${earlyWatch(words)}${early(locale)}`,
      body: `<p><a href="${pageHref(AT, AT, locale)}" target="_blank" rel="noopener">${page.title}</a></p>`,
    },
  };
}

export const EMBED_PAGES: readonly EmbedPage[] = (await Promise.all(LOCALE_IDS.map(wordsFor))).map(make);
