// What the area labels have to reckon with in a frame: where their areas are, what must stay free, how a label is tied. Pure.
import type { Insets } from '#anatomy/camera-fit.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import { sitesOfRegion } from '#protocol/protocol.ts';
import { REGION_IDS, type RegionId, SITE_IDS } from '#protocol/vocabulary.ts';
import type { Anchor, StageFrame } from '#session/stage-link.ts';
import { bustShape } from './bust-shape.ts';
import { LEAST_TARGET_PX } from './crowding.ts';
import { flatViewOf } from './flat-view.ts';
import type { Spot } from './grace-path.ts';
import type { Label, LabelRoom, PlacedLabel } from './place-labels.ts';

/** Pixels between a label and the edge of the picture, and the end of its line. */
const MARGIN_PX = 12;
const TIE_GAP_PX = 4;

/** A longer line would run right across the face. */
const LONGEST_TIE_PX = 190;

/** Pixels before a point at which a line to it ends. */
const POINT_GAP_PX = 16;

export type LabelSizes = ReadonlyMap<RegionId, { readonly width: number; readonly height: number }>;

/** The labels with the spots they are tied to; up close they are tied to nothing, but lead to the other areas. */
export function labelsOf(frame: StageFrame, sizes: LabelSizes, close: boolean): readonly Label[] {
  return REGION_IDS.map((id) => ({
    id,
    ...(sizes.get(id) ?? { width: 0, height: 0 }),
    anchor: close ? null : anchorOf(id, frame),
  }));
}

/** The area's own spot where it faces the reader, else the highest of its points that do. */
function anchorOf(id: RegionId, { regions, sites, width, height }: StageFrame): Spot | null {
  const seen = ({ x, y, facing }: Anchor): boolean => facing && x > 0 && y > 0 && x < width && y < height;
  if (seen(regions[id])) return regions[id];
  const facing = sitesOfRegion(id)
    .map((site) => sites[site.id])
    .filter(seen);
  return facing.sort((one, other) => one.y - other.y)[0] ?? null;
}

export function labelRoom(frame: StageFrame, insets: Insets, manifest: Manifest | null): LabelRoom {
  const view = manifest && flatViewOf(frame, manifest.sites);
  const shape = view && manifest ? bustShape(view, manifest) : { head: [], bust: [] };
  const radius = LEAST_TARGET_PX / 2;
  return {
    ...shape,
    bounds: {
      left: insets.left + MARGIN_PX,
      top: insets.top,
      right: frame.width - insets.right - MARGIN_PX,
      bottom: frame.height - insets.bottom,
    },
    points: SITE_IDS.filter((id) => frame.sites[id].facing).map((id) => ({ ...frame.sites[id], radius })),
  };
}

/** The line from a label to its spot as the `d` of an SVG path; empty when there is none, or it would be too long. */
export function tieOf({ anchor, width, height }: Label, { side, left, top }: PlacedLabel): string {
  if (!anchor) return '';
  const from = { x: side === 'left' ? left + width + TIE_GAP_PX : left - TIE_GAP_PX, y: top + height / 2 };
  const way = Math.hypot(anchor.x - from.x, anchor.y - from.y);
  if (way > LONGEST_TIE_PX || way <= POINT_GAP_PX) return '';
  const share = 1 - POINT_GAP_PX / way;
  return `M${from.x} ${from.y}L${from.x + (anchor.x - from.x) * share} ${from.y + (anchor.y - from.y) * share}`;
}
