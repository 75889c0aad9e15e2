// Keeps session and address together: follows the address at the start and whenever it changes, and writes down what the session has come
// to, without a step in the history.
import { addressOf, fragmentOf, isAddress } from '#session/address.ts';
import type { SessionStore } from '#session/store.ts';
import type { Arrival, Followed } from './follow-link.ts';

/** A slider under the hand is written once it rests so long: browsers refuse a page that writes its address too often. */
const REST_MS = 200;

/** All but what sliders say. */
const unslid = (fragment: string): string => fragment.replace(/&(?:depth|share)=[\d.]+/g, '');

/** Marks a step of the history that has been here before: one without it is a link that has just been followed. */
const BEEN_HERE = 'been here';

/**
 * @param onFollowed hears what came of following the address
 * @returns the way to stop
 */
export function syncAddress(store: SessionStore, onFollowed: (followed: Followed) => void): () => void {
  let turnedFrom = store.getState().looking;
  let following = 0;
  let timer: number | undefined;
  let stopped = false;
  const fragmentNow = (): string => fragmentOf(addressOf(store.getState(), turnedFrom));
  let known = fragmentNow();

  const put = (hash: string): void => {
    const { pathname, search } = window.location;
    window.history.replaceState(BEEN_HERE, '', `${pathname}${search}${hash}`);
  };
  const write = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    put(known);
  };
  const follow = async (arrival: Arrival): Promise<void> => {
    const { hash } = window.location;
    put(hash);
    // An anchor leads to a place in the page and says nothing about the session.
    if (hash !== '' && !isAddress(hash)) return;
    window.clearTimeout(timer);
    timer = undefined;
    following += 1;
    const program = await import('./follow-link.ts').catch(() => null);
    // Another link may have come meanwhile.
    const due = !stopped && window.location.hash === hash;
    const followed = due && program ? program.followLink(store, hash, turnedFrom, arrival) : null;
    following -= 1;
    if (followed) write();
    // What could not be fetched may be there when the page is loaded anew: the address stays.
    if (due) onFollowed(followed ?? { unread: [hash.slice(1)], undo: null });
  };
  const onHashChange = (): void => {
    follow(window.history.state === BEEN_HERE ? 'returned' : 'followed');
  };
  /** Before a press is answered, by a link that takes the address along for one. */
  const onPress = (): void => {
    if (timer !== undefined) write();
  };
  const stop = store.subscribe(({ looking }) => {
    if (looking.kind !== 'free') turnedFrom = looking;
    const now = fragmentNow();
    if (now === known) return;
    const sliding = unslid(now) === unslid(known);
    known = now;
    if (following > 0) return;
    if (!sliding) return write();
    window.clearTimeout(timer);
    timer = window.setTimeout(write, REST_MS);
  });
  window.addEventListener('hashchange', onHashChange);
  window.addEventListener('pointerdown', onPress, true);
  window.addEventListener('click', onPress, true);
  if (window.location.hash) follow('opened');
  else put('');
  return () => {
    stopped = true;
    onPress();
    stop();
    window.removeEventListener('hashchange', onHashChange);
    window.removeEventListener('pointerdown', onPress, true);
    window.removeEventListener('click', onPress, true);
  };
}
