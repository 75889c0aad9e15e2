// How deep a place lies below a surface. Pure.

import { add, dot, length, scale, subtract } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { nearestSkinPoint } from './skin-point.ts';
import type { Surface } from './surface.ts';

export interface Depth {
  /** Millimetres to the nearest point of the surface; negative outside. */
  readonly mm: number;
  /** That point and the unit normal of the skin there. */
  readonly foot: Vec3;
  readonly normal: Vec3;
}

export function depthBelow(surface: Surface, place: Vec3): Depth {
  const { at, normal } = nearestSkinPoint(surface, place);
  const way = subtract(at, place);
  return { mm: length(way) * 1000 * (dot(way, normal) < 0 ? -1 : 1), foot: at, normal };
}

/** Cosine: skin whose normals differ by more than this is another side of a fold. */
const SAME_SIDE = 0.4;

/** Whether two depths were measured from the same side of a fold, as that of a lid. */
export function sameSide(a: Depth, b: Depth): boolean {
  return dot(a.normal, b.normal) > SAME_SIDE;
}

/** The place at a depth below the same foot. @param closeMm nearer than this the way to the foot has no direction worth following */
export function atDepth({ mm, foot, normal }: Depth, place: Vec3, depthMm: number, closeMm: number): Vec3 {
  const inwards = mm > closeMm ? scale(subtract(place, foot), 1000 / mm) : scale(normal, -1);
  return add(foot, scale(inwards, depthMm / 1000));
}
