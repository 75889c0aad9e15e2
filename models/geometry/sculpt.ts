// Soft-edged adding, cutting and clipping of simple bodies in a field on a lattice. Below zero is inside. Knows no anatomy.
import type { Vec3 } from '../bust.ts';
import { eachPoint, type Lattice } from './lattice.ts';

/** Distance in metres from a body, below zero inside it; close to its surface at least. */
export interface Body {
  readonly distance: (x: number, y: number, z: number) => number;
  /** The box outside which the distance is above zero. */
  readonly low: Vec3;
  readonly high: Vec3;
}

/** The lower of two numbers with the corner between them rounded over `soft`. */
export function softMin(a: number, b: number, soft: number): number {
  const near = Math.max(soft - Math.abs(a - b), 0) / (soft || 1);
  return Math.min(a, b) - (near * near * soft) / 4;
}

export function softMax(a: number, b: number, soft: number): number {
  return -softMin(-a, -b, soft);
}

/** Adds a body, or cuts it out, its edge rounded over `soft` metres. */
export function sculpt(lattice: Lattice, field: Float32Array, body: Body, how: 'add' | 'cut', soft: number): void {
  const spare = soft + 2 * lattice.step;
  eachPoint(
    lattice,
    (index, x, y, z) => {
      const here = field[index] ?? 0;
      const away = body.distance(x, y, z);
      field[index] = how === 'add' ? softMin(here, away, soft) : softMax(here, -away, soft);
    },
    [body.low[0] - spare, body.low[1] - spare, body.low[2] - spare],
    [body.high[0] + spare, body.high[1] + spare, body.high[2] + spare],
  );
}

/** An ellipsoid whose axes lie along the body's, but for a turn about the upright axis (radians, its front towards +X). */
export function ball(centre: Vec3, radii: Vec3, turn = 0): Body {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const longest = Math.max(...radii);
  return {
    distance: (x, y, z) => {
      const [dx, dy, dz] = [x - centre[0], y - centre[1], z - centre[2]];
      const [ax, az] = [c * dx - s * dz, s * dx + c * dz];
      const first = Math.hypot(ax / radii[0], dy / radii[1], az / radii[2]);
      const second = Math.hypot(ax / radii[0] ** 2, dy / radii[1] ** 2, az / radii[2] ** 2);
      return second > 0 ? (first * (first - 1)) / second : -Math.min(...radii);
    },
    low: [centre[0] - longest, centre[1] - longest, centre[2] - longest],
    high: [centre[0] + longest, centre[1] + longest, centre[2] + longest],
  };
}

export interface CordPoint {
  readonly at: Vec3;
  /** Metres. */
  readonly radius: number;
}

/** A round cord along a line, its radius running straight between the points. @throws when it has fewer than two points */
export function cord(points: readonly CordPoint[]): Body {
  if (points.length < 2) throw new Error('a cord needs two points');
  const thickest = Math.max(...points.map(({ radius }) => radius));
  const edge = (axis: 0 | 1 | 2, pick: (...values: number[]) => number): number => pick(...points.map(({ at }) => at[axis]));
  const pieces = points.slice(1).map((to, i) => pieceOf(points[i] ?? to, to));
  return {
    distance: (x, y, z) => {
      let least = Number.POSITIVE_INFINITY;
      for (const piece of pieces) least = Math.min(least, piece(x, y, z));
      return least;
    },
    low: [edge(0, Math.min) - thickest, edge(1, Math.min) - thickest, edge(2, Math.min) - thickest],
    high: [edge(0, Math.max) + thickest, edge(1, Math.max) + thickest, edge(2, Math.max) + thickest],
  };
}

function pieceOf(from: CordPoint, to: CordPoint): (x: number, y: number, z: number) => number {
  const [ax, ay, az] = from.at;
  const [ux, uy, uz] = [to.at[0] - ax, to.at[1] - ay, to.at[2] - az];
  const squared = ux * ux + uy * uy + uz * uz || 1;
  return (x, y, z) => {
    const [px, py, pz] = [x - ax, y - ay, z - az];
    const share = Math.min(Math.max((px * ux + py * uy + pz * uz) / squared, 0), 1);
    const gap = Math.hypot(px - ux * share, py - uy * share, pz - uz * share);
    return gap - from.radius - (to.radius - from.radius) * share;
  };
}
