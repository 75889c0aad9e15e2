// What stands above the text of every reading page: the house's name, the ways to the other pages, search, brightness, kind of reader.
import type { ReactNode } from 'react';
import { pageHref } from '#copy/page-address.ts';
import { PAGE_IDS } from '#copy/page-ids.ts';
import { ComfortButton } from '#panels/comfort/ComfortButton.tsx';
import { LanguageSwitch } from '#panels/LanguageSwitch.tsx';
import { LevelSwitch } from '#panels/LevelSwitch.tsx';
import { usePage } from '#panels/page-context.ts';
import { SiteNav } from '#panels/SiteNav.tsx';
import { SearchButton } from '#panels/search/SearchButton.tsx';

/** `children` is the page's body. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const { at, words } = usePage();
  const { house } = words;
  return (
    <div className="reading" data-reading={at}>
      <header className="reading-head">
        <a className="skip" href="#text">
          {house.skipToText}
        </a>
        <p className="house-name">
          <a href={pageHref(at, 'atlas', words.locale)} aria-label={house.home(words.page.title)}>
            {words.page.title}
          </a>
        </p>
        <SearchButton />
        <SiteNav line={PAGE_IDS} />
        <div className="switches">
          <LevelSwitch />
          <LanguageSwitch />
          <ComfortButton />
        </div>
      </header>
      {children}
    </div>
  );
}
