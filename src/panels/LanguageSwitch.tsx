// The same page in another language, at the same place of it. A link, so that it works without any program; the choice is kept.
import type { SyntheticEvent } from 'react';
import { LANGUAGES, LOCALE_IDS } from '#copy/locale-ids.ts';
import { sameHref } from '#copy/page-address.ts';
import { keepLanguage } from '#session/language.ts';
import { usePage } from './page-context.ts';

/** The picture, what is read, and for whom, stand behind "#", and change without the links being drawn again. */
function takeFragment({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void {
  currentTarget.hash = window.location.hash;
}

export function LanguageSwitch() {
  const { at, words } = usePage();
  return (
    <nav className="language-switch" aria-label={words.house.languages}>
      {LOCALE_IDS.filter((id) => id !== words.locale).map((id) => (
        <a
          key={id}
          href={sameHref(at, words.locale, id)}
          lang={id}
          hrefLang={id}
          onPointerDown={takeFragment}
          onClick={(event) => {
            takeFragment(event);
            keepLanguage(id, () => window.localStorage);
          }}
        >
          {LANGUAGES[id].name}
        </a>
      ))}
    </nav>
  );
}
