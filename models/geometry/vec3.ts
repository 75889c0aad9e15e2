// Vectors of three numbers: the little algebra that walking on the skin needs. Pure.
import type { Vec3 } from '../bust.ts';

export function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vec3, by: number): Vec3 {
  return [a[0] * by, a[1] * by, a[2] * by];
}

export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vec3): number {
  return Math.hypot(a[0], a[1], a[2]);
}

export function distance(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** @throws when the vector has no direction */
export function unit(a: Vec3): Vec3 {
  const size = length(a);
  if (size === 0) throw new Error('a vector of no length has no direction');
  return scale(a, 1 / size);
}

/** From `a` (share 0) to `b` (share 1). */
export function between(a: Vec3, b: Vec3, share: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** The part of `a` that lies in the plane with the unit normal `n`. */
export function inPlane(a: Vec3, n: Vec3): Vec3 {
  return subtract(a, scale(n, dot(a, n)));
}

/** The same place on the other side of the body. */
export function mirrored(a: Vec3): Vec3 {
  return [-a[0], a[1], a[2]];
}

/** Vector `index` of a flat array of triples. */
export function vectorAt(flat: ArrayLike<number>, index: number): Vec3 {
  return [flat[index * 3] ?? 0, flat[index * 3 + 1] ?? 0, flat[index * 3 + 2] ?? 0];
}
