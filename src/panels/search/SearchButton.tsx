// The way into the search: a quiet button, and the keys Ctrl or Cmd with K, and "/" outside fields. The search itself is fetched when it
// is asked for, or ahead once the page rests.
import { useCallback, useEffect, useRef, useState } from 'react';
import { hasHead } from '#copy/page-ids.ts';
import { usePage, useSession } from '../page-context.ts';
import { useShelf, wantAhead } from '../use-shelf.ts';
import { searchFor } from './load-search.ts';
import { SearchIcon } from './SearchIcon.tsx';
import { SEARCH_KEYS, ShortcutHint } from './ShortcutHint.tsx';
import { useSearchKeys } from './use-search-keys.ts';

export function SearchButton() {
  const { at, store, words } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const [wanted, setWanted] = useState(false);
  const shelf = searchFor(words);
  const { stock } = useShelf(shelf, wanted);
  const loaded = wanted && stock.kind === 'ready' ? stock.value : null;
  const resting = useSession(({ picture }) => picture.kind !== 'loading') || !hasHead(at);

  useEffect(() => (resting ? wantAhead(shelf) : undefined), [resting, shelf]);

  const open = useCallback(() => {
    const { activity } = store.getState();
    if (activity === 'present' || activity === 'quiz') return;
    const held = document.activeElement;
    // Asked for again from within, it goes back to where it was first asked for.
    if (!held?.closest('[data-search]')) {
      cameFrom.current = held instanceof HTMLElement && held !== document.body ? held : button.current;
    }
    setWanted(true);
    // After a failure this is another try.
    shelf.want();
  }, [store, shelf]);
  const single = useSession(({ comfort }) => comfort.keys);
  useSearchKeys(open, single);

  const close = useCallback((focus: 'back' | 'button' | 'stays') => {
    setWanted(false);
    if (focus === 'stays') return;
    const back = focus === 'back' && cameFrom.current?.isConnected ? cameFrom.current : button.current;
    back?.focus({ preventScroll: true });
  }, []);

  return (
    <search className="search">
      <button
        ref={button}
        type="button"
        className="search-open"
        data-search-open=""
        aria-keyshortcuts={single ? `${SEARCH_KEYS} /` : SEARCH_KEYS}
        aria-expanded={loaded !== null}
        aria-busy={(wanted && stock.kind === 'loading') || undefined}
        onClick={open}
      >
        <SearchIcon />
        <span className="search-label">{words.house.search.open}</span>
        <ShortcutHint />
      </button>
      {loaded && <loaded.SearchBox index={loaded.index} search={loaded.search} onClose={close} />}
      <p role="status" className="search-failed">
        {wanted && stock.kind === 'failed' && words.house.search.failed}
      </p>
    </search>
  );
}
