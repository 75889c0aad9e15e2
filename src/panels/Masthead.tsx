// The head of the page: its name, the one sentence on what it is, the choices of language and brightness; below it the bar that says for whom all
// is shown, which stays in sight.
import { ComfortButton } from './comfort/ComfortButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LevelSwitch } from './LevelSwitch.tsx';
import { usePage } from './page-context.ts';
import { SiteNav } from './SiteNav.tsx';
import { SearchButton } from './search/SearchButton.tsx';
import { ToolsButton } from './tools/ToolsButton.tsx';
import { VisitStart } from './tour/VisitStart.tsx';

/** What patients ask first; there is no room for more beside the picture. */
const IN_LINE = ['evidence', 'risks'] as const;

export function Masthead() {
  const { words } = usePage();
  return (
    <>
      <header className="masthead">
        <a className="skip" data-needs-script="" href="#points">
          {words.page.skipToList}
        </a>
        <h1>{words.page.title}</h1>
        <SearchButton />
        <p className="lead">{words.page.lead}</p>
        <div className="starts" data-needs-script="">
          <VisitStart />
          <ToolsButton />
        </div>
        <SiteNav line={IN_LINE} />
        <div className="switches">
          <LanguageSwitch />
          <ComfortButton />
        </div>
      </header>
      <section className="level-bar" aria-label={words.under.levels.label} data-level-bar="">
        <LevelSwitch />
      </section>
    </>
  );
}
