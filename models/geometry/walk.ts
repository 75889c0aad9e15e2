// Walking a distance over the skin from a point of it. Each way keeps to one plane, as a finger or a ruler laid on the head does.

import { add, cross, dot, inPlane, scale, unit } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { pointAlong, type SkinLine, section } from './section.ts';
import type { SkinPoint } from './skin-point.ts';
import type { Surface } from './surface.ts';

export const UP: Vec3 = [0, 1, 0];
export const DOWN: Vec3 = [0, -1, 0];
export const FORWARD: Vec3 = [0, 0, 1];
export const BACKWARD: Vec3 = [0, 0, -1];

/** Normals of the planes that a walk may keep to: level, or upright along or across the body. */
export const LEVEL: Vec3 = [0, 1, 0];
export const SAGITTAL: Vec3 = [1, 0, 0];
export const CORONAL: Vec3 = [0, 0, 1];

const SPARE_M = 0.005;

/** So many metres along the section of the skin by a plane. */
export function walkIn(surface: Surface, from: SkinPoint, plane: Vec3, toward: Vec3, metres: number): SkinPoint {
  return pointAlong(surface, section(surface, from, { plane, toward, atMost: metres + SPARE_M }), metres);
}

/** The line that sets out in a direction and keeps to the plane of that direction and the skin's normal. */
export function straightLine(surface: Surface, from: SkinPoint, toward: Vec3, atMost: number): SkinLine {
  const ahead = unit(inPlane(toward, from.normal));
  return section(surface, from, { plane: unit(cross(ahead, from.normal)), toward: ahead, atMost });
}

/** So many metres straight ahead. */
export function walkStraight(surface: Surface, from: SkinPoint, toward: Vec3, metres: number): SkinPoint {
  return pointAlong(surface, straightLine(surface, from, toward, metres + SPARE_M), metres);
}

/** The direction half-way between up and level along the skin, to the side that `sideways` names. */
export function upAndSideways(from: SkinPoint, sideways: Vec3): Vec3 {
  const across = unit(cross(UP, from.normal));
  const level = dot(across, sideways) < 0 ? scale(across, -1) : across;
  return unit(add(level, unit(inPlane(UP, from.normal))));
}
