// Where on the stage the thing that a panel explains is: a point, an area, or the muscle or nerve attended to. Pure.
import type { Target } from '#session/session.ts';
import type { Anchor, StageFrame } from '#session/stage-link.ts';

/** The spot in a frame, or null while the picture draws no such thing. */
export function targetAnchor(frame: StageFrame, target: Target): Anchor | null {
  if (target.kind === 'site') return frame.sites[target.id];
  return target.kind === 'region' ? frame.regions[target.id] : frame.structure;
}
