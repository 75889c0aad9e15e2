// What a link does to the session, and the way back from it. Fetched when there is a link to follow.
import { showAddress } from '#panels/show-address.ts';
import { addressOf, fragmentOf } from '#session/address.ts';
import { chooseLevel } from '#session/layer-actions.ts';
import { readFragment } from '#session/read-address.ts';
import type { Looking, Session } from '#session/session.ts';
import type { SessionStore } from '#session/store.ts';

/** Opened with the page, followed on it, or come back to by the browser's own buttons, which also lead away again. */
export type Arrival = 'opened' | 'followed' | 'returned';

export interface Followed {
  /** Parts of the address that were not taken as they stand there. */
  readonly unread: readonly string[];
  /** Brings back what the link has replaced; null where the reader had chosen nothing that is gone. */
  readonly undo: (() => void) | null;
}

/** @param turnedFrom as for `addressOf` */
export function followLink(store: SessionStore, fragment: string, turnedFrom: Looking, arrival: Arrival): Followed {
  const before = store.getState();
  const { address, unread } = readFragment(fragment);
  store.setState(showAddress(address));
  const had = partsOf(before, turnedFrom);
  const has = partsOf(store.getState(), turnedFrom);
  if (arrival === 'returned' || had.every((part) => has.includes(part))) return { unread, undo: null };
  // On a page that has just been opened, nothing but the kind of reader had been chosen.
  if (arrival === 'opened') return { unread, undo: () => store.setState(chooseLevel(before.level)) };
  return { unread, undo: () => store.setState(asItWas(before, turnedFrom)) };
}

function partsOf(session: Session, turnedFrom: Looking): readonly string[] {
  return fragmentOf(addressOf(session, turnedFrom)).slice(1).split('&').filter(Boolean);
}

/** All that `showAddress` may change. */
function asItWas(before: Session, turnedFrom: Looking): Partial<Session> {
  const { attention, openRegion, level, layers, build, measuring, activity, marks, plan } = before;
  const looking = before.looking.kind === 'free' ? turnedFrom : before.looking;
  return { attention, openRegion, looking, level, layers, build, measuring, activity, marks, plan };
}
