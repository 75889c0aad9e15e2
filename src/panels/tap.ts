// Tells a tap or click from a drag that began on the same spot. Pure.
import type { Spot } from './grace-path.ts';

/** CSS pixels the pointer may wander between down and up and still have tapped. */
export const TAP_SLOP_PX = 12;

/** Follows one press at a time. */
export interface Press {
  readonly down: (pointer: number, spot: Spot) => void;
  readonly move: (pointer: number, spot: Spot) => void;
  /** Whether the press that ends here was a tap; false when it wandered, or never began here. */
  readonly up: (pointer: number, spot: Spot) => boolean;
  readonly cancel: () => void;
  /** Whether the last press, running or over, wandered off: the click that follows it chooses nothing. */
  readonly wandered: () => boolean;
}

export function createPress(): Press {
  let start: (Spot & { readonly pointer: number }) | null = null;
  let strayed = false;
  const follow = (pointer: number, spot: Spot): void => {
    if (start?.pointer !== pointer) return;
    if (Math.hypot(spot.x - start.x, spot.y - start.y) > TAP_SLOP_PX) strayed = true;
  };
  return {
    down: (pointer, spot) => {
      // A second finger makes it a pinch, whatever becomes of the first.
      strayed = start !== null;
      start = { pointer, ...spot };
    },
    move: follow,
    up: (pointer, spot) => {
      follow(pointer, spot);
      const tapped = start?.pointer === pointer && !strayed;
      start = null;
      return tapped;
    },
    cancel: () => {
      start = null;
      strayed = true;
    },
    wandered: () => strayed,
  };
}
