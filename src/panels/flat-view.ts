// How the head lies on the stage right now, read back from where its points are drawn: the flat (affine) map that fits them best.
// Tells which side is seen and about where other places of the head are, whoever draws the picture. Pure.
import type { Manifest, Point } from '#anatomy/manifest.ts';
import type { StageFrame } from '#session/stage-link.ts';

type Row = readonly [x: number, y: number, z: number, offset: number];

/** CSS pixels right and down on the stage, as linear functions of a point in metres. */
export interface FlatView {
  readonly across: Row;
  readonly down: Row;
}

/** The flat view of a frame, or null when the frame shows no such view (nothing drawn yet, all points in one place). */
export function flatViewOf(frame: StageFrame, sites: Manifest['sites']): FlatView | null {
  const places = sites.map(({ at }): Row => [...at, 1]);
  const across = leastSquares(
    places,
    sites.map(({ id }) => frame.sites[id].x),
  );
  const down = leastSquares(
    places,
    sites.map(({ id }) => frame.sites[id].y),
  );
  return across && down && Math.hypot(across[0], across[2]) > 1e-6 ? { across, down } : null;
}

/** Degrees about +Y from which the head is seen, as in `View`. */
export function azimuthOf({ across }: FlatView): number {
  return (Math.atan2(-across[2], across[0]) * 180) / Math.PI;
}

/** CSS pixels that a metre across the line of sight takes. */
export function scaleOf({ across }: FlatView): number {
  return Math.hypot(across[0], across[1], across[2]);
}

/** About where a point of the head is on the stage, in CSS pixels; good to a few percent of the head's size. */
export function placeOn(view: FlatView, point: Point): { readonly x: number; readonly y: number } {
  const value = (row: Row): number => row[0] * point[0] + row[1] * point[1] + row[2] * point[2] + row[3];
  return { x: value(view.across), y: value(view.down) };
}

/** Coefficients c that bring the sums places·c closest to the values, by the normal equations; null when they are undetermined. */
function leastSquares(places: readonly Row[], values: readonly number[]): Row | null {
  const system = [0, 1, 2, 3].map((i) => [
    ...[0, 1, 2, 3].map((j) => sum(places.map((place) => (place[i] ?? 0) * (place[j] ?? 0)))),
    sum(places.map((place, index) => (place[i] ?? 0) * (values[index] ?? 0))),
  ]);
  for (let column = 0; column < 4; column++) if (!eliminate(system, column)) return null;
  const solved = system.map((row, index) => (row[4] ?? 0) / (row[index] ?? 1));
  return [solved[0] ?? 0, solved[1] ?? 0, solved[2] ?? 0, solved[3] ?? 0];
}

/** Clears a column in every row but its own, with the largest pivot; false when there is none. */
function eliminate(system: number[][], column: number): boolean {
  const size = (row: number): number => Math.abs(system[row]?.[column] ?? 0);
  let best = column;
  for (let row = column + 1; row < system.length; row++) if (size(row) > size(best)) best = row;
  const [pivot, other] = [system[best], system[column]];
  if (!pivot || !other || size(best) < 1e-12) return false;
  [system[best], system[column]] = [other, pivot];
  for (const row of system) {
    if (row === pivot) continue;
    const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
    for (let index = column; index < row.length; index++) row[index] = (row[index] ?? 0) - factor * (pivot[index] ?? 0);
  }
  return true;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
