// How high the panel floats beside its point: level with it where that is possible, and at rest while the point moves a little. Pure.

export interface LevelRoom {
  /** Height in CSS pixels of the space the panel may use, from its top. */
  readonly height: number;
  /** The panel's own height. */
  readonly panel: number;
}

/** Pixels below the panel's top at which a leader line meets it well. */
const HEAD_PX = 40;

/** Pixels from the panel's ends within which the point counts as beside it. */
const MARGIN_PX = 28;

/**
 * The panel's top in CSS pixels. With `resting` (its present top) it stays there as long as the point at `y` is beside it, so that
 * a small turn of the head does not set the text in motion.
 */
export function panelTop(y: number, room: LevelRoom, resting: number | null): number {
  const most = Math.max(room.height - room.panel, 0);
  if (resting !== null && resting <= most && y >= resting + MARGIN_PX && y <= resting + room.panel - MARGIN_PX) return resting;
  return Math.min(Math.max(y - HEAD_PX, 0), most);
}
