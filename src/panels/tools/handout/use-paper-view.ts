// The view on the screen as a picture for paper, lit for a light ground whatever the theme.
import { useEffect, useState } from 'react';
import { usePage } from '../../page-context.ts';

/** Pixels on the longer side: more than 300 to an inch at the size it is printed. */
const LONG_PX = 1000;

/** Null until it is there, and where there is no 3D or the page is as it is first met: that view is on the sheet anyway. */
export function usePaperView(): string | null {
  const { link, store } = usePage();
  const [view, setView] = useState<string | null>(null);
  useEffect(() => {
    const { looking, insets } = store.getState();
    const frame = link.frame();
    const snapshot = link.snapshot();
    if (!frame || !snapshot || (looking.kind === 'view' && looking.id === 'start')) return;
    let gone = false;
    const part = { x: insets.left, y: 0, width: frame.width - insets.left - insets.right, height: frame.height };
    snapshot({ part, scale: LONG_PX / Math.max(part.width, part.height), light: 'light' }).then(
      (picture) => {
        if (!gone) setView(picture.toDataURL('image/png'));
      },
      // The sheet has two views without it.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [link, store]);
  return view;
}
