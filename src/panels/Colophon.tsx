// The foot of the page: what the scheme is in a few sentences with their sources, what this is not, who it depends on.
import { Citations } from './Citations.tsx';
import { citedIn } from './cite.ts';
import { usePage } from './page-context.ts';
import { SmallPrint } from './SmallPrint.tsx';
import { ToldBlock } from './ToldBlock.tsx';

export function Colophon() {
  const { words } = usePage();
  const { footer, page } = words;
  const said = [...page.intro, footer.interchange];
  const cited = citedIn(said, 'colophon');
  return (
    <footer className="colophon">
      <div className="about">
        <ToldBlock title={footer.label} said={said} cited={cited} />
        <Citations cited={cited} />
      </div>
      <SmallPrint />
    </footer>
  );
}
