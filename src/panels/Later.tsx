// A part of the page that is fetched when it is first shown: nothing until it is there, or a line and a button where it could not be had.
import type { ReactNode } from 'react';
import { usePage } from './page-context.ts';
import type { Shelf } from './shelf.ts';
import { useShelf } from './use-shelf.ts';

interface Props<T> {
  readonly shelf: Shelf<T>;
  readonly children: (there: T) => ReactNode;
}

export function Later<T>({ shelf, children }: Props<T>) {
  const { failure } = usePage().words;
  const { stock, retry } = useShelf(shelf, true);
  if (stock.kind === 'ready') return children(stock.value);
  if (stock.kind !== 'failed') return null;
  return (
    <>
      <p role="alert">{failure.said.script}</p>
      <button type="button" className="plain" onClick={retry}>
        {failure.retry}
      </button>
    </>
  );
}
