// Follows the address, and says which part of it this page does not know; can be closed and takes nothing else away.
import { useEffect, useEffectEvent, useState } from 'react';
import { CloseIcon } from '#panels/icons.tsx';
import { usePage } from '#panels/page-context.ts';
import { showTarget } from '#panels/show-target.ts';
import type { Target } from '#session/session.ts';
import { syncAddress } from './sync-address.ts';

/** Characters of an unknown part that are shown. */
const SHOWN = 60;

const shortened = (part: string): string => (part.length > SHOWN ? `${part.slice(0, SHOWN)}…` : part);

export function AddressNotice() {
  const page = usePage();
  const { store, words } = page;
  const [unread, setUnread] = useState<readonly string[]>([]);
  // The address is read once, however often the page learns of something new.
  const show = useEffectEvent((target: Target) => showTarget(page, target));
  useEffect(() => syncAddress(store, (target) => show(target), setUnread), [store]);
  if (unread.length === 0) return null;
  return (
    <aside className="address-notice" aria-label={words.page.address.label} data-address-notice="">
      <p>{words.page.address.unknown(unread.map(shortened))}</p>
      <button type="button" className="close" aria-label={words.panel.close} onClick={() => setUnread([])}>
        <CloseIcon />
      </button>
    </aside>
  );
}
