// Where the focus goes when a panel closes under it, and how it goes there without opening the panel again.
import type { Target } from '#session/session.ts';

/** Controls that a panel may have been opened from. */
const OPENERS = '[data-site], [data-site-link], [data-region], [data-region-link]';

export interface FocusReturn {
  /** Whether the focus is being put back just now, which must open nothing. */
  readonly returning: () => boolean;
  readonly returnTo: (closed: Target) => void;
  readonly stop: () => void;
}

/** Remembers the last opener that had the focus. `panel` finds the panel's element, if it stands. */
export function followFocus(root: Document): FocusReturn {
  let opener: HTMLElement | null = null;
  let returning = false;
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.matches(OPENERS) && !target.matches('[data-panel]')) opener = target;
  };
  root.addEventListener('focusin', remember);
  return {
    returning: () => returning,
    returnTo: (closed) => {
      const control = opener?.isConnected
        ? opener
        : root.querySelector<HTMLElement>(`button[data-${closed.kind}="${closed.id}"]`);
      returning = true;
      control?.focus({ preventScroll: true });
      returning = false;
    },
    stop: () => root.removeEventListener('focusin', remember),
  };
}
