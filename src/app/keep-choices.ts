// What this device keeps for a reader between pages: put into a session, and written down again whenever it changes.
import { keepSession, RETENTION, restoreSession } from '#session/retention.ts';
import type { Session } from '#session/session.ts';
import type { SessionStore } from '#session/store.ts';

const storage = () => window.localStorage;
const KEPT = (Object.keys(RETENTION) as (keyof Session)[]).filter((field) => RETENTION[field] === 'device');

export function keepChoices(store: SessionStore): void {
  store.setState(restoreSession(storage));
  store.subscribe((now, before) => {
    if (KEPT.some((field) => now[field] !== before[field])) keepSession(now, storage);
  });
}
