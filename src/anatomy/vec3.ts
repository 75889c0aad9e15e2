// Vectors of three numbers: the little algebra that walking on the skin needs, here and in the bake. Pure.
import type { Point } from './manifest.ts';

export function add(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Point, by: number): Point {
  return [a[0] * by, a[1] * by, a[2] * by];
}

export function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Point, b: Point): Point {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Point): number {
  return Math.hypot(a[0], a[1], a[2]);
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** @throws when the vector has no direction */
export function unit(a: Point): Point {
  const size = length(a);
  if (size === 0) throw new Error('a vector of no length has no direction');
  return scale(a, 1 / size);
}

/** From `a` (share 0) to `b` (share 1). */
export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** The part of `a` that lies in the plane with the unit normal `n`. */
export function inPlane(a: Point, n: Point): Point {
  return subtract(a, scale(n, dot(a, n)));
}

/** The same place on the other side of the body. */
export function mirrored(a: Point): Point {
  return [-a[0], a[1], a[2]];
}

/** Vector `index` of a flat array of triples. */
export function vectorAt(flat: ArrayLike<number>, index: number): Point {
  return [flat[index * 3] ?? 0, flat[index * 3 + 1] ?? 0, flat[index * 3 + 2] ?? 0];
}
