// How the cut below a point lies on paper: its scale, the needle's outline, and where each layer's name stands beside it. Pure; lengths
// in rem, so that drawing and names grow with the text.
import type { CrossSection } from '#anatomy/cross-section.ts';

/** Height that the drawing may take, and width of the band of skin that is drawn. */
const MOST_HIGH = 15;
const MOST_WIDE = 8.5;

/** Millimetres drawn to either side of everything of interest. */
const MARGIN_MM = 1.5;

/** Least of the skin that is drawn, millimetres. */
const LEAST_ACROSS_MM = 15;

export interface Cut {
  /** Rem per millimetre. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Millimetres from the skin's entry point to rem on the paper. */
  readonly across: (mm: number) => number;
  readonly down: (mm: number) => number;
}

/** The paper of a cut. */
export function cutOnPaper({ needle, bolus, depthMm }: CrossSection): Cut {
  const left = Math.min(needle.hub.x, bolus.at.x - bolus.radiusMm) - MARGIN_MM;
  const right = Math.max(needle.hub.x, bolus.at.x + bolus.radiusMm) + MARGIN_MM;
  const more = Math.max(0, LEAST_ACROSS_MM - (right - left)) / 2;
  const top = Math.min(needle.hub.depth, 0) - MARGIN_MM;
  const [acrossMm, downMm] = [right - left + 2 * more, depthMm - top];
  const scale = Math.min(MOST_WIDE / acrossMm, MOST_HIGH / downMm);
  return {
    scale,
    width: acrossMm * scale,
    height: downMm * scale,
    across: (mm) => (mm - left + more) * scale,
    down: (mm) => (mm - top) * scale,
  };
}

/**
 * Tops of names of the given height, each as near as may be to the middle it stands for, none over another and all between 0 and
 * `room` when they fit. `middles` rise.
 */
export function spreadNames(middles: readonly number[], height: number, room: number): readonly number[] {
  const tops: number[] = [];
  for (const middle of middles) tops.push(Math.max(middle - height / 2, (tops.at(-1) ?? -height) + height, 0));
  for (let index = tops.length - 1, most = room - height; index >= 0; index--, most -= height) {
    tops[index] = Math.max(Math.min(tops[index] ?? 0, most), index * height);
  }
  return tops;
}

/** The needle as a closed outline, its tip cut slanting with the opening away from the body. `width` in rem. */
export function needleOutline({ needle }: CrossSection, cut: Cut, width: number): string {
  const [tip, hub] = [needle.tip, needle.hub].map(({ x, depth }) => ({ x: cut.across(x), y: cut.down(depth) }));
  if (!tip || !hub) return '';
  const length = Math.hypot(tip.x - hub.x, tip.y - hub.y);
  const [dx, dy] = [(tip.x - hub.x) / length, (tip.y - hub.y) / length];
  const half = width / 2;
  const bevel = Math.min(width * 2.4, length / 3);
  const spot = (along: number, aside: number): string =>
    `${(hub.x + dx * along - dy * aside).toFixed(3)} ${(hub.y + dy * along + dx * aside).toFixed(3)}`;
  // Aside: negative is the upper side of a needle that leans forward.
  return `M${spot(0, -half)}L${spot(length - bevel, -half)}L${spot(length, half)}L${spot(0, half)}Z`;
}
