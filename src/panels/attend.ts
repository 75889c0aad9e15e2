// Pointing at and choosing points with the ruler in mind: while it is out, pointing opens nothing and a chosen point is one of its ends.
import type { SiteId } from '#protocol/vocabulary.ts';
import { type Action, pointAt, read } from '#session/actions.ts';
import { measurePlace } from '#session/layer-actions.ts';
import type { Target } from '#session/session.ts';

export function attend(target: Target, by: 'pointer' | 'focus'): Action {
  return (session) => (session.measuring.kind === 'on' ? session : pointAt(target, by)(session));
}

export function choosePoint(id: SiteId): Action {
  return (session) => (session.measuring.kind === 'on' ? measurePlace(id) : read({ kind: 'site', id }))(session);
}

/** Reads what was chosen, unless the ruler is out. */
export function choose(target: Target): Action {
  return (session) => (session.measuring.kind === 'on' ? session : read(target)(session));
}
