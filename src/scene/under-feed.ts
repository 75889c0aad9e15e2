// What the part that draws muscles and nerves, once it is there, tells the part that speaks to the page.
import type { Lens, Stage } from '#anatomy/camera-fit.ts';
import type { Point } from '#anatomy/manifest.ts';
import type { Structure } from '#session/session.ts';

/** Where the muscle or nerve attended to may be pointed at. */
export interface StructurePlace {
  readonly at: Point;
  /** Nothing that stays opaque lies before it. */
  readonly facing: boolean;
}

export interface UnderFeed {
  /** The muscle or nerve seen at a place on the stage. */
  readonly pick: (lens: Lens, stage: Stage, x: number, y: number) => Structure | null;
  /** Null while nothing is attended to that is drawn. */
  readonly place: (lens: Lens) => StructurePlace | null;
}
