// The way to the other pages of the house: one line where there is room for it, and a list that unfolds, without any script; with it the
// list folds away again when the reader goes elsewhere.
import { useEffect, useRef, useState } from 'react';
import { pageHref } from '#copy/page-address.ts';
import { PAGE_IDS, type PageId } from '#copy/page-ids.ts';
import { usePage } from './page-context.ts';
import { useLeaving } from './use-leaving.ts';

interface Props {
  /** Pages that stand in the line; all of them stand in the list. */
  readonly line: readonly PageId[];
}

export function SiteNav({ line }: Props) {
  const { words } = usePage();
  const { house } = words;
  const fold = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);

  // It may have been unfolded before the program came.
  useEffect(() => setOpen(fold.current?.open ?? false), []);
  useLeaving(open, [fold], (by) => {
    if (!fold.current) return;
    fold.current.open = false;
    if (by === 'escape') fold.current.querySelector('summary')?.focus();
  });

  return (
    <nav className="site-nav" aria-label={house.navLabel} data-whole={line.length === PAGE_IDS.length || undefined}>
      <PageLinks className="nav-line" pages={line} />
      <details ref={fold} className="nav-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{house.allPages}</summary>
        <PageLinks className="nav-list" pages={PAGE_IDS} />
      </details>
    </nav>
  );
}

function PageLinks({ className, pages }: { readonly className: string; readonly pages: readonly PageId[] }) {
  const { at, words } = usePage();
  return (
    <ul className={className}>
      {pages.map((id) => (
        <li key={id}>
          <a href={pageHref(at, id, words.locale)} aria-current={id === at ? 'page' : undefined}>
            {words.house.names[id]}
          </a>
        </li>
      ))}
    </ul>
  );
}
