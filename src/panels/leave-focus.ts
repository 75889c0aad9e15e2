// When the focus leaves a control on the stage: what it had opened closes, unless the focus went into the panel itself.
import { leave } from '#session/actions.ts';
import type { SessionStore } from '#session/store.ts';

export function leaveFocus(store: SessionStore, to: EventTarget | null): void {
  if (to instanceof Element && to.closest('[data-panel]')) return;
  store.setState((session) =>
    session.attention.kind === 'pointing' && session.attention.by === 'focus' ? leave()(session) : session,
  );
}
