// A quiet button that opens a dialog whose program and words are fetched when it is first asked for.
import { Fragment, type ReactNode, type Ref, useState } from 'react';
import { usePage } from './page-context.ts';
import type { Shelf } from './shelf.ts';
import { useShelf } from './use-shelf.ts';

interface Props<T> {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly shelf: Shelf<T>;
  /** Which dialog it opens, as an attribute: "data-tools". */
  readonly mark: `data-${string}`;
  /** The dialog, once it is there. */
  readonly dialog: (there: T, onClose: () => void) => ReactNode;
  readonly children: ReactNode;
}

export function DialogButton<T>({ ref, shelf, mark, dialog, children }: Props<T>) {
  const { words } = usePage();
  // Counts the times it was opened; 0 while it is closed. A dialog that is asked for again while the word of its closing is still on its
  // way is another one.
  const [opened, setOpened] = useState(0);
  const open = opened > 0;
  const { stock, retry } = useShelf(shelf, open);

  const onClick = (): void => {
    setOpened((times) => times + 1);
    // After a failure this is another try.
    retry();
  };
  return (
    <>
      <button
        ref={ref}
        type="button"
        className="entry"
        {...{ [mark]: '' }}
        aria-haspopup="dialog"
        aria-busy={(open && stock.kind === 'loading') || undefined}
        onClick={onClick}
      >
        {children}
      </button>
      {open && stock.kind === 'failed' && <span role="status">{words.failure.said.script}</span>}
      {open && stock.kind === 'ready' && (
        <Fragment key={opened}>{dialog(stock.value, () => setOpened((now) => (now === opened ? 0 : now)))}</Fragment>
      )}
    </>
  );
}
