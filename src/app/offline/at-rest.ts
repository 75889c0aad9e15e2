// Sees to it that the atlas works without a network, once the page has nothing else to do, and only where the line is not a scarce one.
import { lineOf } from '#session/idle-prefetch.ts';
import { isScarce } from '#session/scarce-line.ts';
import type { SessionStore } from '#session/store.ts';

const start = (): void => void import('./keep-offline.tsx').then(({ keepOffline }) => keepOffline()).catch(() => {});

/** `store` is the session of a page with the picture, which comes first. */
export function offlineAtRest(store?: SessionStore): void {
  if (!('serviceWorker' in navigator) || isScarce(lineOf(navigator))) return;
  if (store?.getState().picture.kind !== 'loading') {
    start();
    return;
  }
  const stop = store.subscribe(({ picture }) => {
    if (picture.kind === 'loading') return;
    stop();
    start();
  });
}
