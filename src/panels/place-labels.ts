// Where the four area labels stand on the stage: in a column on either side of the head, as level with their areas as the room
// allows, never on a point or on each other. Pure; sizes and places in CSS pixels.
import type { RegionId } from '#protocol/vocabulary.ts';
import type { Box, Spot } from './grace-path.ts';

export interface Label {
  readonly id: RegionId;
  readonly width: number;
  readonly height: number;
  /** The spot on the skin it is tied to, or null when its area is out of sight. */
  readonly anchor: Spot | null;
}

export interface Circle extends Spot {
  readonly radius: number;
}

export interface LabelRoom {
  readonly bounds: Box;
  /** What must stay free: the points. */
  readonly points: readonly Circle[];
  /** The head and the rest of the bust, which labels leave free where they can. */
  readonly head: readonly Circle[];
  readonly bust: readonly Circle[];
}

export type LabelSide = 'left' | 'right';

export interface PlacedLabel {
  readonly left: number;
  readonly top: number;
  readonly side: LabelSide;
}

export type PlacedLabels = Readonly<Partial<Record<RegionId, PlacedLabel>>>;

const ROW_PX = 6;
const GAP_PX = 8;
const HEAD_GAP_PX = 36;

/** Pixels of detour a label takes rather than change its side, so that none jumps to and fro while the head turns. */
const LOYALTY_PX = 70;

/** A pixel off the level of its area: a slanting line to it is what the eye minds most. */
const LEVEL_WEIGHT = 1.4;

/** A pixel of way between a label and its area, against a pixel off its level: the nearer side wins. */
const WAY_WEIGHT = 0.6;

/** A label without an area in sight stands low, but not at any price: so much does a pixel of height cost it. */
const LOWNESS = 0.3;

/** How much worse a pixel of covered head is than a pixel off level. */
const COVER_WEIGHT = 2;

/** A point that is covered; and a label on another, which is worse than one on all of the 31 points: neither could be read. */
const ON_POINT = 1e4;
const ON_LABEL = 1e6;

/** Places every label; one that finds no free place at all keeps the least bad one inside the bounds. */
export function placeLabels(labels: readonly Label[], room: LabelRoom, before: PlacedLabels): PlacedLabels {
  const placed: Partial<Record<RegionId, PlacedLabel>> = {};
  const taken: Box[] = [];
  for (const label of inOrder(labels)) {
    const best = candidates(label, room)
      .map((place) => ({ place, cost: costOf(place, label, room, taken, before[label.id]) }))
      .reduce((one, other) => (other.cost < one.cost ? other : one));
    placed[label.id] = best.place;
    taken.push(boxOf(best.place, label));
  }
  return placed;
}

/** Tied labels first, from the top down; those without an area in sight take what is left. */
function inOrder(labels: readonly Label[]): readonly Label[] {
  const level = (label: Label): number => label.anchor?.y ?? Number.POSITIVE_INFINITY;
  return [...labels].sort((one, other) => (level(one) === level(other) ? 0 : level(one) - level(other)));
}

/** Both sides, in a column beside the head and in one at the edge, row by row. */
function candidates(label: Label, { bounds, head }: LabelRoom): readonly PlacedLabel[] {
  const leftmost = Math.min(...head.map(({ x, radius }) => x - radius), bounds.right);
  const rightmost = Math.max(...head.map(({ x, radius }) => x + radius), bounds.left);
  const most = bounds.right - label.width;
  const columns = [
    { side: 'left', left: clamp(leftmost - HEAD_GAP_PX - label.width, bounds.left, most) },
    { side: 'right', left: clamp(rightmost + HEAD_GAP_PX, bounds.left, most) },
    { side: 'left', left: bounds.left },
    { side: 'right', left: most },
  ] as const;
  const rows = Math.max(1, Math.floor((bounds.bottom - bounds.top - label.height) / ROW_PX) + 1);
  return columns.flatMap((column) => Array.from({ length: rows }, (_, row) => ({ ...column, top: bounds.top + row * ROW_PX })));
}

function costOf(place: PlacedLabel, label: Label, room: LabelRoom, taken: readonly Box[], before?: PlacedLabel): number {
  const box = boxOf(place, label);
  const middle = (box.top + box.bottom) / 2;
  let cost = before && before.side !== place.side ? LOYALTY_PX : 0;
  cost += label.anchor ? LEVEL_WEIGHT * Math.abs(middle - label.anchor.y) : LOWNESS * (room.bounds.bottom - box.bottom);
  if (label.anchor) cost += WAY_WEIGHT * Math.abs(label.anchor.x - (place.side === 'left' ? box.right : box.left));
  for (const circle of [...room.head, ...room.bust]) cost += COVER_WEIGHT * overlap(box, circle);
  for (const point of room.points) if (overlap(box, point) > 0) cost += ON_POINT;
  for (const other of taken) if (boxesMeet(box, other)) cost += ON_LABEL;
  return cost;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** What a label covers in its place. */
export const boxOf = ({ left, top }: PlacedLabel, { width, height }: Label): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** How deep a circle reaches into the box (and its margin), in pixels. */
function overlap(box: Box, { x, y, radius }: Circle): number {
  const [dx, dy] = [x - clamp(x, box.left, box.right), y - clamp(y, box.top, box.bottom)];
  return Math.max(0, radius + GAP_PX - Math.hypot(dx, dy));
}

const boxesMeet = (one: Box, other: Box): boolean =>
  one.left < other.right + GAP_PX &&
  other.left < one.right + GAP_PX &&
  one.top < other.bottom + GAP_PX &&
  other.top < one.bottom + GAP_PX;
