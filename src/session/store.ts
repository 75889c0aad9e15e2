// Holds the session while the page is open. Changes come only as the functions of actions.ts.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { COMFORT_AT_FIRST } from './comfort.ts';
import type { Session } from './session.ts';
import { TOUR_START } from './tour.ts';

export type SessionStore = StoreApi<Session>;

const FRESH: Session = {
  attention: { kind: 'nothing' },
  openRegion: null,
  looking: { kind: 'view', id: 'start' },
  picture: { kind: 'loading' },
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  theme: 'system',
  comfort: COMFORT_AT_FIRST,
  able: 'full',
  level: 'patient',
  layers: { shown: { skin: true, muscles: false, nerves: false }, depth: 0, lens: false, dermatomes: false },
  under: { kind: 'asleep' },
  build: { head: 'average', share: 0 },
  acting: { kind: 'rest' },
  morphs: { kind: 'asleep' },
  measuring: { kind: 'off' },
  activity: 'explore',
  tour: TOUR_START,
  marks: {},
  plan: '',
};

/** A session as it is when the page opens, except for what `initial` says. */
export function createSessionStore(initial: Partial<Session> = {}): SessionStore {
  return createStore(() => ({ ...FRESH, ...initial }));
}
