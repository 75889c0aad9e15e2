// Pointing at and choosing points with the ruler and the walk in mind: while the ruler is out, pointing opens nothing and a chosen point
// is one of its ends; a walk brightens its points and keeps its own place beside the picture.
import type { SiteId } from '#protocol/vocabulary.ts';
import { type Action, pointAt, read, turnTo } from '#session/actions.ts';
import { measurePlace } from '#session/layer-actions.ts';
import { isTool } from '#session/selectors.ts';
import type { Session, Target } from '#session/session.ts';

export function attend(target: Target, by: 'pointer' | 'focus'): Action {
  return (session) => (isDeaf(session, target) ? session : pointAt(target, by)(session));
}

export function choosePoint(id: SiteId): Action {
  return (session) => {
    if (session.activity !== 'explore' && session.activity !== 'visit') return session;
    return (session.measuring.kind === 'on' ? measurePlace(id) : read({ kind: 'site', id }))(session);
  };
}

/** A point chosen by name: the head turns to it, too. */
export function showPoint(id: SiteId): Action {
  return (session) => turnTo(id)(choosePoint(id)(session));
}

/** In a walk through a visit only its points are pointed at; while it fills the window, or a tool has the picture, nothing is. */
function isDeaf({ measuring, activity }: Session, { kind }: Target): boolean {
  return measuring.kind === 'on' || (activity !== 'explore' && !(activity === 'visit' && kind === 'site'));
}

/** Reads what was chosen, unless the ruler is out. */
export function choose(target: Target): Action {
  return (session) => (session.measuring.kind === 'on' || isTool(session.activity) ? session : read(target)(session));
}
