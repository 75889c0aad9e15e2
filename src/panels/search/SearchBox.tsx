// The box and its list: a combobox whose list is walked by the arrows while the focus stays in the field. No trap: it closes when the
// focus or a press goes elsewhere. Knows nothing of how things are found.
import '../styles/search-box.css';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SearchWords } from '#copy/search-words.ts';
import { CloseIcon } from '../icons.tsx';
import { usePage } from '../page-context.ts';
import { sideInSight } from '../side-in-sight.ts';
import { useLeaving } from '../use-leaving.ts';
import { FoundStatus } from './FoundStatus.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchIcon } from './SearchIcon.tsx';
import type { Result } from './search-entry.ts';
import type { SearchIndex } from './search-index.ts';
import { hrefOf, showOnHead } from './show-result.ts';
import { useSeenHeight } from './use-seen-height.ts';

interface Props {
  readonly index: SearchIndex;
  readonly search: SearchWords;
  /** Where the focus goes: back to where it was, to the button, or nowhere because it is elsewhere already. */
  readonly onClose: (focus: 'back' | 'button' | 'stays') => void;
}

export function SearchBox({ index, search, onClose }: Props) {
  const page = usePage();
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const near = useMemo(() => sideInSight(page), [page]);
  const groups = useMemo(() => index.find(query, near), [index, query, near]);
  const rows = useMemo(() => groups.flatMap(({ results }) => results), [groups]);
  const active = rows[at];
  const optionId = (result: Result): string => `${id}-${result.id}`;

  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  useLeaving(true, [sheet], (by) => onClose(by === 'escape' ? 'back' : 'stays'));
  useSeenHeight(sheet);

  const choose = ({ goal }: Result): void => {
    const href = hrefOf(page, goal);
    onClose('button');
    if (href !== null) window.location.assign(href);
    else if (goal.kind === 'show') showOnHead(page, goal.target);
  };

  const walkTo = (row: number): void => {
    const next = rows[row];
    setAt(row);
    if (next) document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && rows.length > 0) walkTo((at + step + rows.length) % rows.length);
    else if (event.key === 'Enter' && active) choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={sheet} className="search-sheet" data-search="">
      <div className="search-line">
        <SearchIcon />
        <input
          ref={field}
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="go"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={search.placeholder}
          aria-label={search.label}
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active && optionId(active)}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="search-close" aria-label={search.close} onClick={() => onClose('back')}>
          <CloseIcon />
        </button>
      </div>
      {rows.length > 0 ? (
        <ResultList
          id={`${id}-list`}
          groups={groups}
          active={active}
          search={search}
          optionId={optionId}
          onPoint={(result) => setAt(rows.indexOf(result))}
          onChoose={choose}
        />
      ) : (
        <div className="search-nothing">
          <p>{search.nothing(query.trim())}</p>
          <p className="soft">{search.tryThis}</p>
        </div>
      )}
      <FoundStatus said={query.trim() === '' ? '' : rows.length > 0 ? search.found(rows.length) : search.nothing(query.trim())} />
    </div>
  );
}
