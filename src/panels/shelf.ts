// Something that is fetched once, when it is first wanted, for everyone who asks: asleep, on its way, there, or missing with a word on
// why. Another wish after a failure tries again. Knows nothing of React.

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

export function createShelf<T>(load: () => Promise<T>): Shelf<T> {
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
      become({ kind: 'loading' });
      load().then(
        (value) => become({ kind: 'ready', value }),
        (error: unknown) => become({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
      );
    },
  };
}

/** One shelf for each key, made when it is first asked for. */
export function shelves<T>(load: (key: string) => Promise<T>): (key: string) => Shelf<T> {
  const made = new Map<string, Shelf<T>>();
  return (key) => {
    const shelf = made.get(key) ?? createShelf(() => load(key));
    made.set(key, shelf);
    return shelf;
  };
}
