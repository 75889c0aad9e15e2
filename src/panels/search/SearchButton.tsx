// The way into the search: a quiet button, and the keys Ctrl or Cmd with K, and "/" outside fields. The search itself is fetched when it
// is asked for, or ahead once the page rests.
import { useCallback, useEffect, useRef, useState } from 'react';
import { isGoodLine, lineOf, whenIdle } from '#session/idle-prefetch.ts';
import { usePage, useSession } from '../page-context.ts';
import { type LoadedSearch, loadSearch } from './load-search.ts';
import { SearchIcon } from './SearchIcon.tsx';
import { SEARCH_KEYS, ShortcutHint } from './ShortcutHint.tsx';
import { useSearchKeys } from './use-search-keys.ts';

type Box = { readonly kind: 'closed' | 'coming' | 'failed' } | { readonly kind: 'open'; readonly search: LoadedSearch };

export function SearchButton() {
  const { at, store, words } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const [box, setBox] = useState<Box>({ kind: 'closed' });
  const resting = useSession(({ picture }) => picture.kind !== 'loading') || (at !== 'atlas' && at !== 'visit');

  useEffect(() => {
    if (!resting || !isGoodLine(lineOf(navigator))) return;
    // Nobody waits for it yet: when it is asked for, another try is made, and told of.
    return whenIdle(() => void loadSearch(words).catch(() => {}));
  }, [resting, words]);

  const open = useCallback(() => {
    if (store.getState().activity === 'present') return;
    const held = document.activeElement;
    // Asked for again from within, it goes back to where it was first asked for.
    if (!held?.closest('[data-search]')) {
      cameFrom.current = held instanceof HTMLElement && held !== document.body ? held : button.current;
    }
    setBox((now) => (now.kind === 'open' ? now : { kind: 'coming' }));
    loadSearch(words).then(
      (search) => setBox((now) => (now.kind === 'coming' ? { kind: 'open', search } : now)),
      () => setBox({ kind: 'failed' }),
    );
  }, [store, words]);
  useSearchKeys(open);

  const close = useCallback((focus: 'back' | 'button' | 'stays') => {
    setBox({ kind: 'closed' });
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
        aria-keyshortcuts={SEARCH_KEYS}
        aria-expanded={box.kind === 'open'}
        aria-busy={box.kind === 'coming' || undefined}
        onClick={open}
      >
        <SearchIcon />
        <span className="search-label">{words.house.search.open}</span>
        <ShortcutHint />
      </button>
      {box.kind === 'open' && <box.search.SearchBox index={box.search.index} search={box.search.search} onClose={close} />}
      <p role="status" className="search-failed">
        {box.kind === 'failed' && words.house.search.failed}
      </p>
    </search>
  );
}
