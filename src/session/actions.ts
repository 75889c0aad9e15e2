// Everything that may happen to a session, as pure functions: `store.setState(read(target))`. An action that changes nothing
// returns the very session it was given, so that nobody is woken for it.
import type { Insets } from '#anatomy/camera-fit.ts';
import type { ViewId } from '#anatomy/manifest.ts';
import { sees } from '#protocol/audiences.ts';
import { SITES } from '#protocol/protocol.ts';
import type { RegionId, SiteId } from '#protocol/vocabulary.ts';
import { same } from './same.ts';
import { isTool, selectedOf } from './selectors.ts';
import type { Attention, Failure, Looking, Picture, Session, Target, Theme } from './session.ts';
import { leaveTool } from './tool-actions.ts';
import { facingTour } from './tour-view.ts';

/** A step from one session to the next. */
export type Action = (session: Session) => Session;

function attending(session: Session, attention: Attention): Session {
  return same(session.attention, attention) ? session : { ...session, attention };
}

function lookingAt(session: Session, looking: Looking, openRegion: RegionId | null): Session {
  return session.openRegion === openRegion && same(session.looking, looking) ? session : { ...session, looking, openRegion };
}

function picturing(picture: Picture): Action {
  return (session) => (same(session.picture, picture) ? session : { ...session, picture });
}

/**
 * Something came under the pointer or took the focus. While a point is being read, the pointer only brightens what it is on; the
 * focus moves on to it, because a keyboard has no other way to go from point to point. An area being read steps aside for a point, a
 * muscle or a nerve.
 */
export function pointAt(target: Target, by: 'pointer' | 'focus'): Action {
  return (session) => {
    const { attention } = session;
    const read = readingOf(attention);
    const aside = read?.kind === 'region' && target.kind !== 'region' ? read : null;
    if (!read || aside) return attending(session, { kind: 'pointing', at: target, by, back: aside });
    if (same(read, target)) return attending(session, { kind: 'reading', at: read, over: by === 'pointer' ? target : null });
    if (by === 'pointer') return attending(session, { kind: 'reading', at: read, over: target });
    return attending(session, { kind: 'pointing', at: target, by, back: null });
  };
}

/** Pointer or focus left: what was only pointed at closes, what is being read stays or comes back. */
export function leave(): Action {
  return (session) => {
    const read = readingOf(session.attention);
    return attending(session, read ? { kind: 'reading', at: read, over: null } : { kind: 'nothing' });
  };
}

/** What is being read, or was before a point of the same area was pointed at. */
function readingOf(attention: Attention): Target | null {
  if (attention.kind === 'reading') return attention.at;
  return attention.kind === 'pointing' ? attention.back : null;
}

/** Chosen by click, Enter or tap: stays open until it is dismissed or another is chosen. */
export function read(target: Target): Action {
  return (session) => attending(session, { kind: 'reading', at: target, over: null });
}

/**
 * Escape and the close button: closes the panel; with none open, leaves the area's view and looks from the start again. In a walk the
 * panel gives way to the walk's own view; with none open, the walk is left. A tool gives the picture back.
 */
export function dismiss(): Action {
  return (session) => {
    const closed = attending(session, { kind: 'nothing' });
    if (session.activity === 'present') return { ...closed, activity: 'visit' };
    if (session.activity === 'visit') return selectedOf(session) ? facingTour(closed) : { ...closed, activity: 'explore' };
    if (isTool(session.activity)) return leaveTool()(closed);
    if (closed !== session) return closed;
    return session.openRegion === null ? session : lookingAt(session, { kind: 'view', id: 'start' }, null);
  };
}

const VIEW_OF_REGION: Readonly<Record<RegionId, Readonly<Record<'left' | 'right', ViewId>>>> = {
  forehead: { left: 'forehead', right: 'forehead' },
  temple: { left: 'temple-left', right: 'temple-right' },
  occipital: { left: 'occipital', right: 'occipital' },
  neck: { left: 'neck', right: 'neck' },
};

/** Opens an area's own view; `side` (the patient's) says which temple. */
export function openRegion(id: RegionId, side: 'left' | 'right' = 'left'): Action {
  return (session) => lookingAt(session, { kind: 'view', id: VIEW_OF_REGION[id][side] }, id);
}

/** Goes to a named view and so leaves the area's. */
export function look(id: ViewId): Action {
  return (session) => lookingAt(session, { kind: 'view', id }, null);
}

/**
 * Turns the picture until the point faces the reader, or so that the needle in it is seen by those who are shown one; an open area that
 * the point does not belong to is left. To read as somebody else afterwards turns nothing.
 */
export function turnTo(id: SiteId): Action {
  return (session) => {
    const stays = session.openRegion === SITES[id].region;
    return lookingAt(
      session,
      { kind: 'site', id, beside: sees('site', 'needle', session.level) },
      stays ? session.openRegion : null,
    );
  };
}

/** The reader took the camera into their own hands. */
export function lookFree(): Action {
  return (session) => lookingAt(session, { kind: 'free' }, session.openRegion);
}

export function pictureDrawn(): Action {
  return picturing({ kind: 'drawn' });
}

export function pictureReady(): Action {
  return picturing({ kind: 'ready' });
}

/** So much of the head's file has come, 0 to 100. Nothing where the picture is there or failed. */
export function pictureComing(percent: number): Action {
  return (session) => (session.picture.kind === 'loading' ? picturing({ kind: 'loading', percent })(session) : session);
}

/** `detail` names the file or field that is wrong, in words a reader can pass on. */
export function pictureFailed(failure: Failure, detail: string): Action {
  return picturing({ kind: 'failed', failure, detail });
}

/** The reader asked for another try. */
export function pictureRetry(): Action {
  return picturing({ kind: 'loading' });
}

/** Panels now cover so many pixels of the stage. */
export function coverWith(insets: Insets): Action {
  return (session) => (same(session.insets, insets) ? session : { ...session, insets });
}

export function choose(theme: Theme): Action {
  return (session) => (session.theme === theme ? session : { ...session, theme });
}
