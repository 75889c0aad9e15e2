// Speaks to screen readers unasked, as only the notice on the address does beside it; always in the page, empty most of the time.
import { useEffect, useState } from 'react';
import { usePage } from '#panels/page-context.ts';
import { announcementOf } from './announcement.ts';

/** Milliseconds in which changes that belong together are gathered into the last word on them. */
const GATHER_MS = 150;

export function Announcer() {
  const { store, words } = usePage();
  const [said, setSaid] = useState('');

  useEffect(() => {
    let since = store.getState();
    let timer: number | undefined;
    const unsubscribe = store.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const now = store.getState();
        const next = announcementOf(since, now, words);
        since = now;
        if (next !== null) setSaid(next);
      }, GATHER_MS);
    });
    return () => {
      window.clearTimeout(timer);
      unsubscribe();
    };
  }, [store, words]);

  return (
    <p role="status" className="spoken-only">
      {said}
    </p>
  );
}
