// Escape, wherever the focus is: closes the panel first, then leaves the area's view. Gives the focus back when it would be lost.
import { useEffect } from 'react';
import { dismiss } from '#session/actions.ts';
import { isPinned, panelTarget } from '#session/selectors.ts';
import type { Target } from '#session/session.ts';
import type { Page } from './page-context.ts';
import { usePage } from './page-context.ts';

/** Closes what is open. `onClosed` hears of a panel that was. */
export function closePanel({ store, focus }: Page, onClosed: (target: Target) => void): void {
  const session = store.getState();
  const target = panelTarget(session);
  const held = document.activeElement;
  const lost = held?.closest('[data-panel]') || (isPinned(session) && held === document.body);
  store.setState(dismiss());
  if (!target) return;
  if (lost) focus.returnTo(target);
  onClosed(target);
}

export function useEscape(onClosed: (target: Target) => void): void {
  const page = usePage();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      closePanel(page, onClosed);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [page, onClosed]);
}
