// What may happen to the layers, the head, the muscle's action and the ruler, as pure functions like those of actions.ts.
import type { HeadId } from '#anatomy/manifest.ts';
import type { LayerId, LevelId, MuscleId } from '#protocol/vocabulary.ts';
import type { Action } from './actions.ts';
import { same } from './same.ts';
import type { Acting, Build, Fetched, Layers, Measuring, Session } from './session.ts';

/** How deep a reader can look (see `Layers.depth`). */
export const DEEPEST = 3;
const FIRST_MUSCLES = 1;
const NERVES_FROM = 2.5;

const within = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value));

function layering(session: Session, layers: Layers): Session {
  return same(session.layers, layers) ? session : { ...session, layers };
}

/** What belongs to a depth. */
export function shownAt(depth: number): Layers['shown'] {
  return { skin: depth < DEEPEST, muscles: depth > 0, nerves: depth >= NERVES_FROM };
}

/** The slider from skin (0) to deep (3): each depth shows what belongs to it. */
export function peelTo(depth: number): Action {
  return (session) => {
    const at = within(0, DEEPEST, depth);
    return layering(session, { ...session.layers, depth: at, shown: shownAt(at) });
  };
}

/**
 * Switches one layer on or off. Whole skin would hide what is switched on under it, so the depth goes to where that begins; skin
 * that comes back lets the muscles show through; and when the last thing under it goes, it is whole again.
 */
export function toggleLayer(id: LayerId): Action {
  return (session) => {
    const { layers } = session;
    const { depth } = layers;
    const shown = { ...layers.shown, [id]: !layers.shown[id] };
    if (id === 'skin') return layering(session, { ...layers, shown, depth: shown.skin ? skinDepth(shown, depth) : depth });
    if (!(shown.muscles || shown.nerves)) return layering(session, { ...layers, depth: 0, shown: shownAt(0) });
    if (!shown[id] || depth > 0 || !shown.skin) return layering(session, { ...layers, shown });
    const goes = id === 'muscles' ? FIRST_MUSCLES : DEEPEST;
    return layering(session, { ...layers, depth: goes, shown: { ...shown, skin: shownAt(goes).skin } });
  };
}

function skinDepth(shown: Layers['shown'], depth: number): number {
  if (!(shown.muscles || shown.nerves)) return 0;
  return depth < DEEPEST ? depth : FIRST_MUSCLES;
}

export function switchLens(): Action {
  return (session) => layering(session, { ...session.layers, lens: !session.layers.lens });
}

export function switchDermatomes(): Action {
  return (session) => layering(session, { ...session.layers, dermatomes: !session.layers.dermatomes });
}

/** Shows or hides each layer that is named, whatever the depth; lens and tints as they are given. For what was written down before. */
export function layerAs({ shown, ...rest }: Pick<Layers, 'lens' | 'dermatomes'> & { shown: Partial<Layers['shown']> }): Action {
  return (session) => layering(session, { ...session.layers, ...rest, shown: { ...session.layers.shown, ...shown } });
}

export function chooseLevel(level: LevelId): Action {
  return (session) => (session.level === level ? session : { ...session, level });
}

function building(session: Session, build: Build): Session {
  return same(session.build, build) ? session : { ...session, build };
}

/** The whole of another head, or the average adult again. */
export function chooseHead(head: HeadId): Action {
  return (session) => building(session, { head, share: head === 'average' ? 0 : 1 });
}

/** So much of the chosen head, 0 to 1; the average adult has nothing to blend with. */
export function blendTo(share: number): Action {
  return (session) =>
    session.build.head === 'average' ? session : building(session, { ...session.build, share: within(0, 1, share) });
}

function playing(session: Session, acting: Acting): Session {
  return same(session.acting, acting) ? session : { ...session, acting };
}

/** Plays what a muscle does, there and back, once. */
export function act(muscle: MuscleId): Action {
  return (session) => playing(session, { kind: 'playing', muscle });
}

/** Shows the end of what a muscle does, until it is put back: for readers who want no motion. */
export function holdAct(muscle: MuscleId): Action {
  return (session) => playing(session, { kind: 'held', muscle });
}

/** The picture has played to the end; what is held stays. */
export function acted(): Action {
  return (session) => (session.acting.kind === 'playing' ? playing(session, { kind: 'rest' }) : session);
}

/** The face at rest again, whatever it did. */
export function putBack(): Action {
  return (session) => playing(session, { kind: 'rest' });
}

function fetching(field: 'under' | 'morphs', fetched: Fetched): Action {
  return (session) => (same(session[field], fetched) ? session : { ...session, [field]: fetched });
}

export const underLoading = (): Action => fetching('under', { kind: 'loading' });
export const underReady = (): Action => fetching('under', { kind: 'ready' });
/** `detail` names the file or field that is wrong, in words a reader can pass on. */
export const underFailed = (detail: string): Action => fetching('under', { kind: 'failed', detail });
/** The reader asked for another try: whoever fetches what is wanted finds it not yet fetched. */
export const underRetry = (): Action => retrying('under');

export const morphsLoading = (): Action => fetching('morphs', { kind: 'loading' });
export const morphsReady = (): Action => fetching('morphs', { kind: 'ready' });
/** As `underFailed`. */
export const morphsFailed = (detail: string): Action => fetching('morphs', { kind: 'failed', detail });
/** As `underRetry`. */
export const morphsRetry = (): Action => retrying('morphs');

function retrying(field: 'under' | 'morphs'): Action {
  return (session) => (session[field].kind === 'failed' ? { ...session, [field]: { kind: 'asleep' } } : session);
}

function ruling(session: Session, measuring: Measuring): Session {
  return same(session.measuring, measuring) ? session : { ...session, measuring };
}

/** Takes out the ruler, or puts it away and forgets its ends. */
export function measure(state: 'on' | 'off'): Action {
  return (session) => {
    if (session.measuring.kind === state) return session;
    return ruling(session, state === 'on' ? { kind: 'on', from: null, to: null } : { kind: 'off' });
  };
}

/** One end of the ruler, a site id or a landmark name; the other end gives way to it. Nothing while the ruler is away. */
export function measureFrom(place: string | null): Action {
  return (session) => laying(session, ({ to }) => ({ kind: 'on', from: place, to: to === place ? null : to }));
}

/** The other end, in the same way. */
export function measureTo(place: string | null): Action {
  return (session) => laying(session, ({ from }) => ({ kind: 'on', from: from === place ? null : from, to: place }));
}

/** A place was touched: it is the first end, then the second; a third begins anew, and the first touched again is let go. */
export function measurePlace(place: string): Action {
  return (session) =>
    laying(session, ({ from, to }) => {
      if (from === place && to === null) return { kind: 'on', from: null, to: null };
      return from === null || to !== null ? { kind: 'on', from: place, to: null } : { kind: 'on', from, to: place };
    });
}

type Ruler = Extract<Measuring, { readonly kind: 'on' }>;

function laying(session: Session, next: (ruler: Ruler) => Ruler): Session {
  return session.measuring.kind === 'on' ? ruling(session, next(session.measuring)) : session;
}
