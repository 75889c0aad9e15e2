// A term within a sentence: pressed, it shows its meaning in a small note beside it, which takes the focus from nothing. Escape, a press
// elsewhere or leaving it closes the note.
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Stretch } from './mark-terms.ts';
import { placeNote } from './place-note.ts';
import { useLeaving } from './use-leaving.ts';

function standBeside(button: HTMLElement, note: HTMLElement): void {
  const [first, last = first] = [...button.getClientRects()];
  if (!first || !last) return;
  const { width, height } = note.getBoundingClientRect();
  const { left, top } = placeNote({ left: last.left, top: first.top, bottom: last.bottom }, { width, height }, window);
  Object.assign(note.style, { left: `${left}px`, top: `${top}px` });
}

interface Props {
  readonly text: string;
  readonly term: NonNullable<Stretch['term']>;
}

export function Term({ text, term }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLSpanElement>(null);
  const note = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (!open) return;
    // Into the top layer, so that no panel's edge cuts it off; a browser without it shows the note in the text.
    note.current?.showPopover?.();
    const place = (): void => {
      if (note.current && button.current) standBeside(button.current, note.current);
    };
    place();
    document.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      document.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [open]);

  useLeaving(open, [button, note], () => setOpen(false));

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button element is never broken over two lines, and would tear the sentence apart */}
      <span
        ref={button}
        role="button"
        tabIndex={0}
        className="term"
        data-term={term.id}
        lang={term.latin ? 'la' : undefined}
        aria-expanded={open}
        aria-describedby={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          setOpen(!open);
        }}
      >
        {text}
      </span>
      {open && (
        <span ref={note} id={id} className="term-note" popover="manual">
          {term.means}
        </span>
      )}
    </>
  );
}
