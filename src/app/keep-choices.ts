// What this device keeps for a reader between pages: put into a session, and written down again where it changes. A page that the
// browser brings back whole takes up what was chosen elsewhere meanwhile.
import { settlePicture } from '#session/comfort-actions.ts';
import { keepSession, restoreSession } from '#session/retention.ts';
import type { SessionStore } from '#session/store.ts';
import { placeKept } from '#session/tour-actions.ts';

const storage = () => window.localStorage;

/** Returns the way to stop. */
export function keepChoices(store: SessionStore): () => void {
  const restore = (): void => {
    const { tour, ...choices } = restoreSession(storage);
    store.setState(choices);
    store.setState(settlePicture());
    if (tour) store.setState(placeKept(tour));
  };
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) restore();
  };
  restore();
  const unsubscribe = store.subscribe((now, before) => keepSession(now, before, storage));
  window.addEventListener('pageshow', onPageShow);
  return () => {
    unsubscribe();
    window.removeEventListener('pageshow', onPageShow);
  };
}
