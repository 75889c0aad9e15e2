// The comfort settings in a dialog over the page. Escape and the close button leave it.
import { useEffect, useId, useRef } from 'react';
import { CloseIcon } from '../icons.tsx';
import '../styles/tools.css';
import '../styles/fields.css';
import { ComfortSettings } from './ComfortSettings.tsx';
import './comfort.css';
import type { ComfortProps } from './load-comfort.ts';

export function ComfortDesk({ said, onClose }: ComfortProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();

  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <dialog ref={dialog} className="desk comfort-desk" data-comfort-desk="" aria-labelledby={name} onClose={onClose}>
      <div className="desk-head">
        <h2 ref={heading} id={name} tabIndex={-1}>
          {said.title}
        </h2>
        <button type="button" className="close" aria-label={said.close} onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </button>
      </div>
      <ComfortSettings said={said} />
    </dialog>
  );
}
