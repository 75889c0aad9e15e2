// Something that is fetched once, when it is first wanted, for everyone who asks: asleep, on its way, there, or missing with a word on
// why. Another wish after a failure tries again, in the end by loading the page anew. Knows nothing of React.
import { messageOf } from '#session/failure-detail.ts';
import { loadAnew } from './load-anew.ts';

export type Stock<T> =
  | { readonly kind: 'asleep' | 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly detail: string };

export interface Shelf<T> {
  readonly stock: () => Stock<T>;
  /** Returns the way to stop listening. */
  readonly onChange: (listener: () => void) => () => void;
  /** Fetches, unless it is there or on its way. */
  readonly want: () => void;
}

/** @param anew what is done when another try has failed as well */
export function createShelf<T>(load: () => Promise<T>, anew: () => void = loadAnew): Shelf<T> {
  let stock: Stock<T> = { kind: 'asleep' };
  const listeners = new Set<() => void>();
  const become = (next: Stock<T>): void => {
    stock = next;
    for (const listener of listeners) listener();
  };
  return {
    stock: () => stock,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    want: () => {
      if (stock.kind === 'ready' || stock.kind === 'loading') return;
      const again = stock.kind === 'failed';
      become({ kind: 'loading' });
      load().then(
        (value) => become({ kind: 'ready', value }),
        (error: unknown) => {
          become({ kind: 'failed', detail: messageOf(error) });
          if (again) anew();
        },
      );
    },
  };
}

/** A shelf on which it stands from the first. */
export function stocked<T>(value: T): Shelf<T> {
  const stock: Stock<T> = { kind: 'ready', value };
  return { stock: () => stock, onChange: () => () => {}, want: () => {} };
}

/** One shelf for each key, made when it is first asked for. */
export function shelves<K, T>(load: (key: K) => Promise<T>): (key: K) => Shelf<T> {
  const made = new Map<K, Shelf<T>>();
  return (key) => {
    const shelf = made.get(key) ?? createShelf(() => load(key));
    made.set(key, shelf);
    return shelf;
  };
}
