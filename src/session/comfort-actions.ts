// The comfort settings and what the machine can bear, as steps of a session. A picture that is not to be drawn gives way to the stills at
// once, and comes back when it may.
import type { Action } from './actions.ts';
import { same } from './same.ts';
import type { Able, Comfort, Failure, Picture, Session } from './session.ts';

/** Why the stills stand in for the picture though nothing is broken; null where it is to be drawn. */
export function stillsAsked({ comfort, able }: Session): Extract<Failure, 'chosen' | 'saving' | 'slow'> | null {
  if (comfort.picture === 'stills') return 'chosen';
  return comfort.picture === 'auto' && (able === 'saving' || able === 'slow') ? able : null;
}

/** Whether fewer pixels are drawn, and no cast shadow. */
export function isLight({ comfort, able }: Session): boolean {
  return comfort.picture === 'light' || (comfort.picture === 'auto' && able !== 'full');
}

/** Whether there are stills because they were asked for, and nothing is broken. */
export const isAsked = (picture: Picture): boolean =>
  picture.kind === 'failed' && (picture.failure === 'chosen' || picture.failure === 'saving' || picture.failure === 'slow');

/** The picture as settings and machine want it. What is broken stays broken. */
export function settlePicture(): Action {
  return (session) => {
    const failure = stillsAsked(session);
    if (failure === null) return isAsked(session.picture) ? { ...session, picture: { kind: 'loading' } } : session;
    const picture = { kind: 'failed', failure, detail: '' } as const;
    return same(session.picture, picture) || (session.picture.kind === 'failed' && !isAsked(session.picture))
      ? session
      : { ...session, picture };
  };
}

export function settle(change: Partial<Comfort>): Action {
  return (session) => {
    const comfort = { ...session.comfort, ...change };
    return same(session.comfort, comfort) ? session : settlePicture()({ ...session, comfort });
  };
}

/** What was found out about machine or line. */
export function bears(able: Able): Action {
  return (session) => (session.able === able ? session : settlePicture()({ ...session, able }));
}

/** The reader wants the 3D head in spite of what speaks against it: a slow machine then draws it light. */
export function show3d(): Action {
  return (session) => {
    const asked = stillsAsked(session);
    if (asked === null) return session;
    const comfort = { ...session.comfort, picture: asked === 'slow' ? ('light' as const) : ('auto' as const) };
    return settlePicture()({ ...session, comfort, able: asked === 'slow' ? 'light' : 'full' });
  };
}
