// What the panel shows, which on a narrow page is less than what is pointed at: a sheet that covers half the picture must not come
// and go with the pointer. Pure.
import { panelTarget } from '#session/selectors.ts';
import type { Session, Target } from '#session/session.ts';

/** The panel's subject, or null when none is open. */
export function shownTarget(session: Session, wide: boolean): Target | null {
  const { attention } = session;
  return !wide && attention.kind === 'pointing' && attention.by === 'pointer' ? attention.back : panelTarget(session);
}
