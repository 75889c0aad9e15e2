// The frame of what stands in a dialog over the page: a heading that takes the focus, the way out, and what is in it. Escape and the close
// button leave it; the browser gives the focus back to where it came from.
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { CloseIcon } from './icons.tsx';
import './styles/tools.css';

interface Props {
  /** For whoever must close it by something else than its button. */
  readonly ref: RefObject<HTMLDialogElement | null>;
  /** Attributes by which it is known: "data-desk". */
  readonly marks: Readonly<Record<`data-${string}`, string>>;
  /** Another title is another text to read from its heading on. */
  readonly title: string;
  readonly closeName: string;
  readonly onClose: () => void;
  /** Stands before the heading. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

export function DeskFrame({ ref, marks, title, closeName, onClose, before, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();

  useEffect(() => {
    const shown = ref.current;
    if (shown && !shown.open) shown.showModal();
  }, [ref]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to the heading with each new title
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);

  return (
    <dialog ref={ref} className="desk" {...marks} aria-labelledby={name} onClose={onClose}>
      <div className="desk-head">
        {before}
        <h2 ref={heading} id={name} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="close" aria-label={closeName} data-desk-close="" onClick={() => ref.current?.close()}>
          <CloseIcon />
        </button>
      </div>
      {children}
    </dialog>
  );
}
