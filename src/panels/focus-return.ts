// What the focus opens, and where it goes when a panel closes under it, without opening that again.
import type { Target } from '#session/session.ts';

/** Controls that a panel may have been opened from. */
const OPENERS = '[data-site], [data-site-link], [data-region], [data-region-link], [data-structure-link]';

function openerOf(target: Target): string {
  if (target.kind === 'site' || target.kind === 'region') return `button[data-${target.kind}="${target.id}"]`;
  return `[data-structure-link="${target.id}-${target.side}"]`;
}

export interface FocusReturn {
  /** Whether focus that comes now opens what it is on: not when it is being put back, nor when it only follows a press. */
  readonly opens: () => boolean;
  readonly returnTo: (closed: Target) => void;
  readonly stop: () => void;
}

/** Remembers the last opener that had the focus. `panel` finds the panel's element, if it stands. */
export function followFocus(root: Document): FocusReturn {
  let opener: HTMLElement | null = null;
  let returning = false;
  let pressed = false;
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.matches(OPENERS) && !target.matches('[data-panel]')) opener = target;
  };
  const press = (): void => {
    pressed = true;
  };
  const type = (): void => {
    pressed = false;
  };
  root.addEventListener('focusin', remember);
  root.addEventListener('pointerdown', press, true);
  root.addEventListener('keydown', type, true);
  return {
    opens: () => !returning && !pressed,
    returnTo: (closed) => {
      const control = opener?.isConnected ? opener : root.querySelector<HTMLElement>(openerOf(closed));
      returning = true;
      control?.focus({ preventScroll: true });
      returning = false;
    },
    stop: () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('pointerdown', press, true);
      root.removeEventListener('keydown', type, true);
    },
  };
}
