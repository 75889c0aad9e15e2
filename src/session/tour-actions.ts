// What may happen to the walk through a visit, as pure functions like those of actions.ts. It moves only when it is told to; what it
// shows follows from its place.
import type { Action } from './actions.ts';
import { same } from './same.ts';
import type { Session } from './session.ts';
import { atPace, type Pace, placeAfter, placeBefore, TOUR_START, type TourPlace } from './tour.ts';
import { facingTour } from './tour-view.ts';

function walking(session: Session, tour: TourPlace): Session {
  if (session.tour === tour || session.activity === 'explore') return session;
  return facingTour({ ...session, tour, attention: { kind: 'nothing' } });
}

/** The walk stands where this device has kept it; one that is open moves there. */
export function placeKept(tour: TourPlace): Action {
  return (session) => {
    if (same(session.tour, tour)) return session;
    return session.activity === 'explore' ? { ...session, tour } : walking(session, tour);
  };
}

/** Opens the walk where it was left; ruler and panel are put away. */
export function startVisit(): Action {
  return (session) => {
    if (session.activity === 'visit') return session;
    return facingTour({ ...session, activity: 'visit', attention: { kind: 'nothing' }, measuring: { kind: 'off' } });
  };
}

/** Back to looking around freely, with the head as it stands; the place is kept. */
export function leaveVisit(): Action {
  return (session) => (session.activity === 'explore' ? session : { ...session, activity: 'explore' });
}

/** The same walk over the whole window, for somebody who explains; from anywhere. */
export function present(): Action {
  return (session) => (session.activity === 'present' ? session : { ...startVisit()(session), activity: 'present' });
}

/** From the whole window back to the page, at the same place. */
export function stopPresenting(): Action {
  return (session) => (session.activity === 'present' ? { ...session, activity: 'visit' } : session);
}

export function goOn(): Action {
  return (session) => walking(session, placeAfter(session.tour));
}

export function goBack(): Action {
  return (session) => walking(session, placeBefore(session.tour));
}

export function beginAgain(): Action {
  return (session) => walking(session, session.tour.step === TOUR_START.step ? session.tour : { ...TOUR_START });
}

export function choosePace(pace: Pace): Action {
  return (session) => walking(session, atPace(session.tour, pace));
}
