// What stands for a page that is not on the device while there is no network: the same in each language, since nothing is known of the reader.
import { LANGUAGES, type LocaleId } from '#copy/locale-ids.ts';
import type { OfflineWords } from '#copy/offline-words.ts';
import { foldersOf } from '#copy/page-address.ts';

interface Props {
  readonly texts: readonly { readonly locale: LocaleId; readonly words: OfflineWords }[];
}

const href = (page: 'atlas' | 'visit', locale: LocaleId): string =>
  `./${foldersOf(page, locale)
    .map((folder) => `${folder}/`)
    .join('')}`;

export function OfflinePage({ texts }: Props) {
  return texts.map(({ locale, words: { page } }) => (
    <section key={locale} lang={locale} dir={LANGUAGES[locale].dir} data-offline={locale}>
      <h1>{page.title}</h1>
      <p>{page.text}</p>
      <ul>
        <li>
          <a href={href('atlas', locale)}>{page.atlas}</a>
        </li>
        <li>
          <a href={href('visit', locale)}>{page.visit}</a>
        </li>
      </ul>
      {/* The address is still that of the page that was asked for. */}
      <a href="?" data-retry="">
        {page.retry}
      </a>
    </section>
  ));
}
