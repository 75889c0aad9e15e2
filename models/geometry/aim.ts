// From a place seen in one of the plain views (front, side, back, above) to the point of the skin seen there.
import { DoubleSide, Ray, Vector3 } from 'three';
import type { Vec3 } from '../bust.ts';
import { type SkinPoint, skinPointNear, treeOf } from './skin-point.ts';
import type { Surface } from './surface.ts';

export type Aim = 'front' | 'back' | 'left' | 'above';

/** The way one looks in each view. */
const SIGHT: Readonly<Record<Aim, Vec3>> = { front: [0, 0, -1], back: [0, 0, 1], left: [-1, 0, 0], above: [0, -1, 0] };
const OUTSIDE_M = 1;

/** The first point of the skin on the line of sight through a place. @throws when nothing is seen there */
export function skinSeen(surface: Surface, aim: Aim, place: Vec3): SkinPoint {
  const sight = SIGHT[aim];
  const eye = place.map((value, axis) => (sight[axis] === 0 ? value : -(sight[axis] ?? 0) * OUTSIDE_M)) as [
    number,
    number,
    number,
  ];
  const hit = treeOf(surface).raycastFirst(new Ray(new Vector3(...eye), new Vector3(...sight)), DoubleSide);
  if (hit?.faceIndex === undefined || hit.faceIndex === null)
    throw new Error(`no skin is seen from the ${aim} at ${place.join(', ')}`);
  return skinPointNear(surface, hit.faceIndex, [hit.point.x, hit.point.y, hit.point.z]);
}
