// Turns the picture to what the walk's place is about.
import { same } from './same.ts';
import type { Looking, Session } from './session.ts';
import { regionAt, viewAt } from './tour.ts';

export function facingTour(session: Session): Session {
  const looking: Looking = { kind: 'view', id: viewAt(session.tour) };
  const openRegion = regionAt(session.tour);
  return { ...session, openRegion, looking: same(session.looking, looking) ? session.looking : looking };
}
