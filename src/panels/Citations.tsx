// The sources behind a panel or page, folded away: citation, link, how much of it was read and how sure what leans on it is. A press on
// a number in the text opens them at its source, with the way back.
import { useEffect, useRef, useState } from 'react';
import { SOURCES, type SourceId } from '#protocol/sources.ts';
import type { Cited } from './cite.ts';
import { usePage } from './page-context.ts';

interface Followed {
  readonly source: SourceId;
  /** The number in the text that was pressed. */
  readonly from: HTMLElement;
}

export function Citations({ cited }: { readonly cited: readonly Cited[] }) {
  const { words } = usePage();
  const list = useRef<HTMLDetailsElement>(null);
  const [followed, setFollowed] = useState<Followed | null>(null);

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
    <details ref={list} className="citations">
      <summary>
        {words.panel.sources} <span className="count">{cited.length}</span>
      </summary>
      <ol>
        {cited.map(({ source, known, anchor }) => (
          <li key={source} id={anchor} data-source={source} tabIndex={-1}>
            <span>{SOURCES[source].citation}</span> <span className="soft">({words.panel.read[SOURCES[source].read]})</span>
            {known.map((way) => (
              <span key={way} className="soft known">
                {words.panel.known[way]}
              </span>
            ))}
            {SOURCES[source].link && (
              <a href={SOURCES[source].link} target="_blank" rel="noreferrer">
                {words.panel.openSource}
                <span className="spoken-only">: {SOURCES[source].citation}</span>
              </a>
            )}
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
