// Fits the skin round a point by a curved patch, so that a marker can lie on it like ink. Pure arithmetic on vertex arrays.
import type { Point } from '#anatomy/manifest.ts';

/** Skin near a point: metres out of the plane through `at` are a u2 + b uv + c v2 + d u + e v, with u along `right`, v along `up`. */
export interface Patch {
  readonly right: Point;
  readonly up: Point;
  readonly curve: readonly [a: number, b: number, c: number];
  readonly slope: readonly [d: number, e: number];
}

/** Skin within this distance of a point (metres) shapes its patch; wider steps where the mesh is too coarse for a fit. */
const REACHES_M = [0.009, 0.013, 0.018];
/** Five unknowns; a few more vertices keep one odd vertex from bending the patch. */
const LEAST_VERTICES = 9;
/** Skin turned further than this from the point's own (cosine) is another part, e.g. the ear behind a temple. */
const SAME_SKIN = 0.5;
/** Per metre and rise over run: no skin on a skull is bent or tilted more; a fold, as at the root of the ear, is not followed into. */
const STEEPEST_CURVE = 25;
const STEEPEST_SLOPE = 0.35;

/**
 * `positions` (metres) and `normals` hold three numbers a vertex and belong to the same vertices. A flat patch comes back where too
 * little skin is near.
 */
export function fitPatch(at: Point, normal: Point, positions: ArrayLike<number>, normals: ArrayLike<number>): Patch {
  const { right, up } = frameOn(normal);
  for (const reach of REACHES_M) {
    const sums = gather(at, normal, right, up, positions, normals, reach);
    if (sums.count < LEAST_VERTICES) continue;
    const solved = solve(sums.rows);
    if (!solved) continue;
    const [a, b, c, d, e] = solved;
    return {
      right,
      up,
      curve: [within(a, STEEPEST_CURVE), within(b, STEEPEST_CURVE), within(c, STEEPEST_CURVE)],
      slope: [within(d, STEEPEST_SLOPE), within(e, STEEPEST_SLOPE)],
    };
  }
  return { right, up, curve: [0, 0, 0], slope: [0, 0] };
}

/** Axes on the skin: `up` runs towards the crown, or forward where the skin itself faces the sky, as the shoulder does. */
export function frameOn(normal: Point): { readonly right: Point; readonly up: Point } {
  const towards: Point = Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [0, 0, Math.sign(normal[1])];
  const right = unit(cross(towards, normal));
  return { right, up: cross(normal, right) };
}

type Solution = readonly [number, number, number, number, number];

function gather(
  at: Point,
  normal: Point,
  right: Point,
  up: Point,
  positions: ArrayLike<number>,
  normals: ArrayLike<number>,
  reach: number,
): { readonly rows: number[][]; readonly count: number } {
  const rows = Array.from({ length: 5 }, () => new Array<number>(6).fill(0));
  let count = 0;
  for (let i = 0; i < positions.length; i += 3) {
    // Almost all skin is far away: told apart without a root, and before anything is made.
    if (Math.abs((positions[i] ?? 0) - at[0]) > reach) continue;
    const away: Point = [(positions[i] ?? 0) - at[0], (positions[i + 1] ?? 0) - at[1], (positions[i + 2] ?? 0) - at[2]];
    if (Math.abs(away[1]) > reach || Math.abs(away[2]) > reach) continue;
    const distance = Math.hypot(...away);
    if (distance > reach || dot([normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0], normal) < SAME_SKIN) continue;
    const [u, v] = [dot(away, right), dot(away, up)];
    const terms = [u * u, u * v, v * v, u, v, dot(away, normal)];
    const weight = 1 - (distance / reach) ** 2;
    for (let row = 0; row < 5; row++) {
      const sums = rows[row];
      const term = terms[row];
      if (sums && term !== undefined)
        terms.forEach((other, column) => {
          sums[column] = (sums[column] ?? 0) + weight * term * other;
        });
    }
    count += 1;
  }
  return { rows, count };
}

/** Gaussian elimination with pivoting of five equations (five columns and the right side); null when they do not fix the five. */
function solve(rows: number[][]): Solution | null {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    const head = pivot[column] ?? 0;
    if (Math.abs(head) < 1e-22) return null;
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / head;
      for (let k = column; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
  return [a, b, c, d, e];
}

const within = (value: number, limit: number): number => Math.min(Math.max(value, -limit), limit);
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Point, b: Point): Point => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a: Point): Point => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};
