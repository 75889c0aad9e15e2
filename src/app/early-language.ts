// The script that stands in the head of the site's own root: whoever has chosen another language before, and comes without being led to
// anything of this page, is sent to that language's root before anything is drawn.
import { LOCALE_IDS } from '#copy/locale-ids.ts';
import { foldersOf, sameHref } from '#copy/page-address.ts';
import type { PageId } from '#copy/page-ids.ts';
import type { Words } from '#copy/words.ts';
import { LANGUAGE_KEY } from '#session/language.ts';

/** Nothing on pages below the root: these were opened for themselves. */
export function earlyLanguage(at: PageId, { locale }: Pick<Words, 'locale'>): string {
  if (foldersOf(at, locale).length > 0) return '';
  const elsewhere = LOCALE_IDS.filter((id) => id !== locale).map((id) => [id, sameHref(at, locale, id)]);
  return `<script>
      try {
        const there = new Map(${JSON.stringify(elsewhere)}).get(localStorage.getItem('${LANGUAGE_KEY}'));
        if (there && !location.hash && !document.referrer.startsWith(location.origin)) location.replace(there);
      } catch {}
    </script>
    `;
}

/** For search engines: where the same page lies in every language. */
export function otherLanguages(at: PageId, { locale }: Pick<Words, 'locale'>): string {
  return LOCALE_IDS.map((id) => `<link rel="alternate" hreflang="${id}" href="${sameHref(at, locale, id)}" />\n    `).join('');
}
