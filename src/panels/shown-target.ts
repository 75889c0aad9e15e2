// What the panel shows, which on a narrow page is less than what is pointed at: a sheet that covers half the picture must not come
// and go with the pointer, and a walk keeps the panel's place but for what is chosen. Pure.
import { panelTarget, selectedOf } from '#session/selectors.ts';
import type { Session, Target } from '#session/session.ts';

/** The panel's subject, or null when none is open. */
export function shownTarget(session: Session, wide: boolean): Target | null {
  const { attention, activity } = session;
  if (activity !== 'explore') return activity === 'visit' ? selectedOf(session) : null;
  return !wide && attention.kind === 'pointing' && attention.by === 'pointer' ? attention.back : panelTarget(session);
}
