// Keeps session and address together: reads the address at the start and whenever it changes, and writes level and what is being read
// (not what is only pointed at) without adding to the history.
import { chooseStructure } from '#panels/choose-structure.ts';
import { dismiss, openRegion, read, turnTo } from '#session/actions.ts';
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

function go(store: SessionStore, target: Target): void {
  if (same(selectedOf(store.getState()), target)) return;
  if ('side' in target) {
    chooseStructure(store, target, true);
    return;
  }
  store.setState(read(target));
  store.setState(target.kind === 'site' ? turnTo(target.id) : openRegion(target.id));
}

/** @param onUnread hears which parts of the address were not understood; an empty list when all were. Returns the way to stop. */
export function syncAddress(store: SessionStore, onUnread: (unread: readonly string[]) => void): () => void {
  const take = (): void => {
    const { hash } = window.location;
    // An anchor leads to a place in the page and says nothing about the session.
    if (hash !== '' && !isAddress(hash)) return;
    const { address, unread } = readFragment(hash);
    if (address.level) store.setState(chooseLevel(address.level));
    if (address.target) go(store, address.target);
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
