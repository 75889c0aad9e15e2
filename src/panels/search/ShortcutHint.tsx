// The keys that open the search, as this kind of computer writes them. Only for eyes: the button tells them to others by itself.
import { useSyncExternalStore } from 'react';
import { usePage } from '../page-context.ts';

export const SEARCH_KEYS = 'Control+K Meta+K';

const never = () => () => {};
const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

export function ShortcutHint() {
  const { keys } = usePage().words.house.search;
  const apple = useSyncExternalStore(never, isApple, () => false);
  return (
    <span className="search-keys" aria-hidden="true">
      {apple ? keys.apple : keys.other}
    </span>
  );
}
