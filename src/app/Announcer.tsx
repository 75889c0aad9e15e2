// Speaks to screen readers unasked, as only the notice on the address does beside it; always in the page, empty most of the time.
import { useEffect, useState } from 'react';
import { usePage } from '#panels/page-context.ts';
import { announcementOf } from './announcement.ts';

/** Milliseconds in which changes that belong together are gathered into the last word on them. */
const GATHER_MS = 150;

export function Announcer() {
  const page = usePage();
  const { store, words } = page;
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

  useEffect(() => {
    let gone = false;
    let hush = (): void => {};
    const unsubscribe = store.subscribe(({ looking }) => {
      if (looking.kind !== 'free') return;
      unsubscribe();
      // Where it cannot be had, the caption below the picture says the same, unasked for.
      import('./rest-speech.ts')
        .then(({ speakAtRest }) => speakAtRest(page, setSaid))
        .then((stop) => {
          hush = stop;
          if (gone) stop();
        })
        .catch(() => {});
    });
    return () => {
      gone = true;
      unsubscribe();
      hush();
    };
  }, [page, store]);

  return (
    <p role="status" className="spoken-only">
      {said}
    </p>
  );
}
