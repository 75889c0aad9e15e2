// Keeps session and address together: reads the address at the start and whenever it changes, and writes level and what is being read
// (not what is only pointed at) without adding to the history.
import { dismiss } from '#session/actions.ts';
import { type Address, fragmentOf, isAddress, readFragment } from '#session/address.ts';
import { chooseLevel } from '#session/layer-actions.ts';
import { same } from '#session/same.ts';
import { selectedOf } from '#session/selectors.ts';
import type { Session, Target } from '#session/session.ts';
import type { SessionStore } from '#session/store.ts';

const addressOf = (session: Session): Address => {
  const target = selectedOf(session);
  // A page as it is first met keeps a bare address.
  if (!target) return session.level === 'patient' ? {} : { level: session.level };
  return { level: session.level, target };
};

/**
 * @param onTarget shows what the address names
 * @param onUnread hears which parts of the address were not understood; an empty list when all were.
 * @returns the way to stop
 */
export function syncAddress(
  store: SessionStore,
  onTarget: (target: Target) => void,
  onUnread: (unread: readonly string[]) => void,
): () => void {
  const take = (): void => {
    const { hash } = window.location;
    // An anchor leads to a place in the page and says nothing about the session.
    if (hash !== '' && !isAddress(hash)) return;
    const { address, unread } = readFragment(hash);
    if (address.level) store.setState(chooseLevel(address.level));
    if (address.target && !same(selectedOf(store.getState()), address.target)) onTarget(address.target);
    onUnread(unread);
  };
  const onHashChange = (): void => {
    take();
    // The reader went back to where nothing was open.
    if (!window.location.hash && selectedOf(store.getState())) store.setState(dismiss());
  };
  const write = (now: Session, before: Session): void => {
    if (now.level === before.level && same(selectedOf(now), selectedOf(before))) return;
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${search}${fragmentOf(addressOf(now))}`);
  };
  const stop = store.subscribe(write);
  window.addEventListener('hashchange', onHashChange);
  take();
  return () => {
    stop();
    window.removeEventListener('hashchange', onHashChange);
  };
}
