// Decides when what lies under the pointer becomes what the panel shows: a point at once, an area after a moment, neither while the
// pointer is on its way into an open panel. Knows neither elements nor the store; time is given to it.
import { same } from '#session/same.ts';
import type { Target } from '#session/session.ts';
import { type Box, onGracePath, type Spot } from './grace-path.ts';

/** Milliseconds a panel stays after the pointer has left what it explains. */
export const GRACE_MS = 300;

/** Milliseconds the pointer must rest on another point on the way to the panel before that one takes over. */
export const REST_MS = 160;

/** Milliseconds on an area's skin before it speaks to a pointer that moves: one that only crosses it to a point sets off nothing. */
export const AREA_MS = 120;

/** Milliseconds without a movement that tell a pointer that has come to an area from one that crosses it. */
export const STILL_MS = 24;

export interface HoverEnds {
  /** What the pointer holds open now, or null: nothing, or something that stays anyway. */
  readonly held: () => Target | null;
  /** The open panel's box in the same frame as the spots, or null. */
  readonly panel: () => Box | null;
  readonly point: (target: Target) => void;
  readonly leave: () => void;
}

export interface Clock {
  readonly set: (run: () => void, ms: number) => number;
  readonly clear: (timer: number) => void;
}

export interface HoverIntent {
  /** The pointer is here on the stage, over this (or over nothing). `sure`: a control was hit, not just skin. */
  readonly over: (target: Target | null, spot: Spot, sure: boolean) => void;
  readonly enterPanel: () => void;
  /** The pointer left the stage or the panel. */
  readonly away: () => void;
  /** The reader closed this: it stays closed until the pointer has been over something else. */
  readonly spend: (target: Target) => void;
  readonly stop: () => void;
}

export function createHoverIntent(ends: HoverEnds, clock: Clock): HoverIntent {
  let waiting: { readonly timer: number; readonly target: Target | null } | null = null;
  let still = 0;
  /** Where the pointer last was on what is held open: the grace path starts there. */
  let from: Spot | null = null;
  let spent: Target | null = null;

  const cancel = (): void => {
    if (waiting) clock.clear(waiting.timer);
    waiting = null;
    clock.clear(still);
  };
  const become = (target: Target | null, spot: Spot): void => {
    cancel();
    if (target) {
      from = spot;
      ends.point(target);
    } else ends.leave();
  };
  const later = (target: Target | null, spot: Spot, ms: number, anew: boolean): void => {
    if (!anew && waiting && same(waiting.target, target)) return;
    cancel();
    waiting = { target, timer: clock.set(() => become(target, spot), ms) };
  };

  return {
    over: (target, spot, sure) => {
      if (spent && same(spent, target)) return;
      spent = null;
      const held = ends.held();
      if (held && same(held, target)) return become(target, spot);
      const panel = ends.panel();
      const travelling = held !== null && from !== null && panel !== null && onGracePath(from, panel, spot);
      if (travelling) later(target, spot, target ? REST_MS : GRACE_MS, true);
      else if (target && sure) become(target, spot);
      else if (target && held?.kind !== 'site') {
        later(target, spot, AREA_MS, false);
        clock.clear(still);
        still = clock.set(() => become(target, spot), STILL_MS);
      } else later(target, spot, GRACE_MS, false);
    },
    enterPanel: cancel,
    away: () => later(null, from ?? { x: 0, y: 0 }, GRACE_MS, false),
    spend: (target) => {
      cancel();
      spent = target;
    },
    stop: cancel,
  };
}
