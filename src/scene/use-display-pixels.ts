// How many pixels the display has to one of the page's: it changes where the reader zooms, or takes the window to another display.
import { useSyncExternalStore } from 'react';

/** 1 on a plain display, 2 or 3 on most phones, less than 1 where the page is zoomed out. */
export function useDisplayPixels(): number {
  return useSyncExternalStore(follow, () => window.devicePixelRatio);
}

function follow(changed: () => void): () => void {
  const leaving = new AbortController();
  // A query tells that this very ratio has been left: for the next there is the next query.
  const watch = (): void =>
    window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        changed();
        watch();
      },
      { once: true, signal: leaving.signal },
    );
  watch();
  return () => leaving.abort();
}
