// What is read on a reading page: title, lead, text, and the small print at the foot.
import type { ReactNode } from 'react';
import { usePage } from '#panels/page-context.ts';
import { SmallPrint } from '#panels/SmallPrint.tsx';
import type { PageTexts } from './page-table.ts';
import { takenOn } from './taken-on.ts';

interface Props {
  readonly texts: PageTexts;
  readonly children?: ReactNode;
}

export function PageBody({ texts, children }: Props) {
  const { words } = usePage();
  return (
    <div className="reading-body">
      <main id="text" tabIndex={-1}>
        <h1>{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
        {children}
      </main>
      <footer className="reading-foot">
        <p className="small-print">{words.house.taken(takenOn(words.locale))}</p>
        <SmallPrint />
      </footer>
    </div>
  );
}
