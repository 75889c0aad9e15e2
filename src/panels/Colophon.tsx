// The foot of the page: what the scheme is in a few sentences with their sources, what this is not, who it depends on.

import { Citations } from './Citations.tsx';
import { citedIn } from './cite.ts';
import { usePage } from './page-context.ts';
import { ToldBlock } from './ToldBlock.tsx';

export function Colophon() {
  const { words } = usePage();
  const { footer, page } = words;
  const said = [...page.intro, footer.interchange];
  const cited = citedIn(said);
  return (
    <footer className="colophon">
      <div className="about">
        <ToldBlock title={footer.label} said={said} cited={cited} />
        <Citations cited={cited} />
      </div>
      <div className="small-print">
        <p>
          <strong>{footer.teaches}</strong> {footer.clinician}
        </p>
        <p>{footer.review}</p>
        <p>
          {footer.brand} {footer.independent}
        </p>
        <p>
          {footer.sources} {footer.head}
        </p>
        <p>{footer.privacy}</p>
      </div>
    </footer>
  );
}
