// What follows from a session. Each returns a part of the session itself, so that an unchanged answer is the same object.
import type { Session, Target } from './session.ts';

/** What the panel is about, or null when none is open. */
export function panelTarget({ attention }: Session): Target | null {
  return attention.kind === 'nothing' ? null : attention.at;
}

/** What shines: the thing under the pointer, else the panel's. */
export function brightOf(session: Session): Target | null {
  const { attention } = session;
  return attention.kind === 'reading' && attention.over ? attention.over : panelTarget(session);
}

/** What was chosen to be read, or null. */
export function selectedOf({ attention }: Session): Target | null {
  return attention.kind === 'reading' ? attention.at : null;
}

/** Whether the panel stays open when pointer and focus leave. */
export function isPinned({ attention }: Session): boolean {
  return attention.kind === 'reading';
}
