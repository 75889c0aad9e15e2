// The sources behind a panel or page, folded away: citation, link, how much of it was read and how sure what leans on it is. A press on
// a number in the text opens them at its source, with the way back. The citations themselves may come a moment later.
import { useEffect, useRef, useState } from 'react';
import type { SourceId } from '#protocol/sources.ts';
import type { Cited } from './cite.ts';
import { LaterNotice } from './LaterNotice.tsx';
import { useText } from './library.ts';
import { usePage } from './page-context.ts';
import { SourceEntry } from './SourceEntry.tsx';

interface Followed {
  readonly source: SourceId;
  /** The number in the text that was pressed. */
  readonly from: HTMLElement;
}

export function Citations({ cited }: { readonly cited: readonly Cited[] }) {
  const { words } = usePage();
  const list = useRef<HTMLDetailsElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [followed, setFollowed] = useState<Followed | null>(null);
  const { stock, retry } = useText('sources', unfolded || followed !== null);

  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-cite]') : null;
      const entry = cited.find(({ anchor }) => mark?.getAttribute('href') === `#${anchor}`);
      if (!mark || !entry || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setFollowed({ source: entry.source, from: mark });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [cited]);

  useEffect(() => {
    if (!followed || !list.current) return;
    list.current.open = true;
    list.current.querySelector<HTMLElement>(`[data-source="${followed.source}"]`)?.focus();
  }, [followed]);

  return (
    <details ref={list} className="citations" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>
        {words.panel.sources} <span className="count">{cited.length}</span>
      </summary>
      {unfolded && stock.kind !== 'ready' && <LaterNotice stock={stock} said={words.panel.sourceTexts} onRetry={retry} />}
      <ol>
        {cited.map(({ source, known, anchor }) => (
          <li key={source} id={anchor} data-source={source} tabIndex={-1}>
            {stock.kind === 'ready' && <SourceEntry id={source} source={stock.value[source]} known={known} />}
            {followed?.source === source && (
              <button type="button" className="back-to-text" onClick={() => followed.from.focus()}>
                {words.panel.backToText}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
