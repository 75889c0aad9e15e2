// The head of the page: its name, the one sentence on what it is, for whom it is shown, and the choice of brightness.
import { LevelSwitch } from './LevelSwitch.tsx';
import { usePage } from './page-context.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { VisitStart } from './tour/VisitStart.tsx';

export function Masthead() {
  const { words } = usePage();
  return (
    <header className="masthead">
      <a className="skip" href="#points">
        {words.page.skipToList}
      </a>
      <h1>{words.page.title}</h1>
      <ThemeSwitch />
      <p className="lead">{words.page.lead}</p>
      <LevelSwitch />
      <VisitStart />
    </header>
  );
}
