// A shelf as a part of the page knows it: fetched when it is wanted, or ahead where there is room.
import { useEffect, useSyncExternalStore } from 'react';
import { isGoodLine, lineOf, whenIdle } from '#session/idle-prefetch.ts';
import type { Shelf, Stock } from './shelf.ts';

export interface Wanted<T> {
  readonly stock: Stock<T>;
  readonly retry: () => void;
}

/** Fetches once `wanted`; a new render when it has come. */
export function useShelf<T>(shelf: Shelf<T>, wanted: boolean): Wanted<T> {
  const stock = useSyncExternalStore(shelf.onChange, shelf.stock, shelf.stock);
  useEffect(() => {
    // After a failure only the reader tries again.
    if (wanted && shelf.stock().kind === 'asleep') shelf.want();
  }, [wanted, shelf]);
  return { stock, retry: shelf.want };
}

/** Fetches what still sleeps, once the page has nothing else to do and where the line has room; returns the way to call it off. */
export function wantAhead(...ahead: readonly Shelf<unknown>[]): () => void {
  if (!isGoodLine(lineOf(navigator))) return () => {};
  return whenIdle(() => {
    for (const shelf of ahead) if (shelf.stock().kind === 'asleep') shelf.want();
  });
}
