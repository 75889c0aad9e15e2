// Rays against the skin: which area lies under a place on the stage, and whether the head hides a point. Owns the BVH (built once,
// 10 to 50 ms; a ray then takes microseconds).
import { type BufferGeometry, FrontSide, Ray, Triangle, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { type Lens, rayThrough, type Stage } from '#anatomy/camera-fit.ts';
import type { Point } from '#anatomy/manifest.ts';
import { REGION_IDS, type RegionId } from '#protocol/vocabulary.ts';

/** Share of an area (0 to 1) below which skin counts as none of the four. */
const LEAST_WEIGHT = 0.35;
/** Skin this close before a point is the point's own skin, not something that hides it. */
const OWN_SKIN_M = 0.005;

export interface SkinPicker {
  readonly regionAt: (lens: Lens, stage: Stage, x: number, y: number) => RegionId | null;
  readonly hides: (from: Point, point: Point) => boolean;
}

export function createSkinPicker(geometry: BufferGeometry): SkinPicker {
  const bvh = new MeshBVH(geometry, { indirect: true });
  const ray = new Ray();
  const position = geometry.getAttribute('position');
  const area = geometry.getAttribute('_area');
  const corners = [new Vector3(), new Vector3(), new Vector3()] as const;
  const shares = new Vector3();

  const regionAt = (lens: Lens, stage: Stage, x: number, y: number): RegionId | null => {
    ray.origin.set(...lens.position);
    ray.direction.set(...rayThrough(lens, stage, x, y));
    const hit = bvh.raycastFirst(ray, FrontSide);
    if (!hit?.face) return null;
    const vertices = [hit.face.a, hit.face.b, hit.face.c] as const;
    corners.forEach((corner, i) => {
      corner.fromBufferAttribute(position, vertices[i] ?? 0);
    });
    Triangle.getBarycoord(hit.point, ...corners, shares);
    const weightOf = (k: number): number =>
      area.getComponent(vertices[0], k) * shares.x +
      area.getComponent(vertices[1], k) * shares.y +
      area.getComponent(vertices[2], k) * shares.z;
    const heaviest = REGION_IDS.map((id, k) => ({ id, weight: weightOf(k) })).reduce((a, b) => (b.weight > a.weight ? b : a));
    return heaviest.weight >= LEAST_WEIGHT ? heaviest.id : null;
  };

  const hides = (from: Point, point: Point): boolean => {
    ray.origin.set(...from);
    ray.direction.set(...point).sub(ray.origin);
    const distance = ray.direction.length();
    ray.direction.divideScalar(distance);
    const hit = bvh.raycastFirst(ray, FrontSide);
    return hit !== null && hit !== undefined && hit.distance < distance - OWN_SKIN_M;
  };

  return { regionAt, hides };
}
