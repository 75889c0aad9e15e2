// The way from a point to its panel: a triangle in which the pointer may cross other points without the panel changing. Pure maths
// in CSS pixels of one common frame.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The triangle opens a little wider than the panel, because hands do not travel in straight lines. */
const WIDER_PX = 16;

/** Whether `spot` lies in the triangle from `from` to the near edge of the panel, or in the panel itself. */
export function onGracePath(from: Spot, panel: Box, spot: Spot): boolean {
  if (within(panel, spot)) return true;
  const [one, other] = nearEdge(from, panel);
  return one !== null && inTriangle(spot, from, one, other);
}

/** Ends of the panel's side that faces `from`; the whole triangle collapses when `from` is inside the panel. */
function nearEdge(from: Spot, panel: Box): readonly [Spot, Spot] | readonly [null, null] {
  const [top, bottom] = [panel.top - WIDER_PX, panel.bottom + WIDER_PX];
  const [left, right] = [panel.left - WIDER_PX, panel.right + WIDER_PX];
  if (from.x < panel.left) return [corner(panel.left, top), corner(panel.left, bottom)];
  if (from.x > panel.right) return [corner(panel.right, top), corner(panel.right, bottom)];
  if (from.y < panel.top) return [corner(left, panel.top), corner(right, panel.top)];
  if (from.y > panel.bottom) return [corner(left, panel.bottom), corner(right, panel.bottom)];
  return [null, null];
}

const corner = (x: number, y: number): Spot => ({ x, y });

const within = (box: Box, { x, y }: Spot): boolean => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

const turn = (a: Spot, b: Spot, c: Spot): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function inTriangle(spot: Spot, a: Spot, b: Spot, c: Spot): boolean {
  const turns = [turn(a, b, spot), turn(b, c, spot), turn(c, a, spot)];
  return turns.every((value) => value >= 0) || turns.every((value) => value <= 0);
}
