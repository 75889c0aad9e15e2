// Follows the address, says which part of it this page does not have, and offers the way back where a link has replaced what the reader had
// chosen. Can be closed, and takes nothing else away.
import { useEffect, useRef, useState } from 'react';
import { CloseIcon } from '#panels/icons.tsx';
import { usePage } from '#panels/page-context.ts';
import type { Followed } from './follow-link.ts';
import { syncAddress } from './sync-address.ts';

/** Characters of an unknown part that are shown. */
const SHOWN = 60;

const shortened = (part: string): string => (part.length > SHOWN ? `${part.slice(0, SHOWN)}…` : part);

export function AddressNotice() {
  const { store, words } = usePage();
  const { address } = words.page;
  const [followed, setFollowed] = useState<Followed | 'undone' | null>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => syncAddress(store, setFollowed), [store]);
  const { unread, undo } = followed && followed !== 'undone' ? followed : { unread: [], undo: null };
  const said = [
    ...(unread.length > 0 ? [address.unknown(unread.map(shortened))] : []),
    ...(undo ? [address.replaced] : []),
    ...(followed === 'undone' ? [address.undone] : []),
  ].join(' ');
  const bringBack = (): void => {
    undo?.();
    setFollowed('undone');
    // The button goes; the focus stays in the notice.
    close.current?.focus();
  };
  return (
    <>
      {/* Always in the page: what comes together with its own live region is not read out. */}
      <p role="status" className="spoken-only">
        {said}
      </p>
      {said && (
        <aside className="address-notice" aria-label={address.label} data-address-notice="">
          <p>{said}</p>
          {undo && (
            <button type="button" className="plain" data-undo="" onClick={bringBack}>
              {address.undo}
            </button>
          )}
          <button ref={close} type="button" className="close" aria-label={words.panel.close} onClick={() => setFollowed(null)}>
            <CloseIcon />
          </button>
        </aside>
      )}
    </>
  );
}
