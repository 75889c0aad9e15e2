// What stands around the text of every reading page: the house's name, the ways to the other pages, brightness, kind of reader, the
// title, and the small print at the foot.
import type { ReactNode } from 'react';
import { pageHref } from '#copy/page-address.ts';
import { PAGE_IDS } from '#copy/page-ids.ts';
import { LevelSwitch } from '#panels/LevelSwitch.tsx';
import { usePage } from '#panels/page-context.ts';
import { SiteNav } from '#panels/SiteNav.tsx';
import { SmallPrint } from '#panels/SmallPrint.tsx';
import { SearchButton } from '#panels/search/SearchButton.tsx';
import { ThemeSwitch } from '#panels/ThemeSwitch.tsx';
import type { PageTexts } from './page-table.ts';
import { takenOn } from './taken-on.ts';

interface Props {
  readonly texts: PageTexts;
  readonly children: ReactNode;
}

export function PageFrame({ texts, children }: Props) {
  const { at, words } = usePage();
  const { house } = words;
  return (
    <div className="reading" data-reading={at}>
      <header className="reading-head">
        <a className="skip" href="#text">
          {house.skipToText}
        </a>
        <p className="house-name">
          <a href={pageHref(at, 'atlas', house)} aria-label={house.home(words.page.title)}>
            {words.page.title}
          </a>
        </p>
        <SearchButton />
        <SiteNav line={PAGE_IDS} />
        <div className="switches">
          <LevelSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main id="text" tabIndex={-1}>
        <h1>{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
        {children}
      </main>
      <footer className="reading-foot">
        <p className="small-print">{house.taken(takenOn(words.locale))}</p>
        <SmallPrint />
      </footer>
    </div>
  );
}
