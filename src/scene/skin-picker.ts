// Rays against the skin: which area lies under a place on the stage, and whether the head hides a point. Owns the BVH (built once,
// 10 to 50 ms; a ray then takes microseconds). Fetched once the head is on the screen.
import { type BufferGeometry, FrontSide, Ray, Triangle, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { type Lens, rayThrough, type Stage } from '#anatomy/camera-fit.ts';
import type { Point } from '#anatomy/manifest.ts';
import { REGION_IDS, type RegionId } from '#protocol/vocabulary.ts';

/** Share of an area (0 to 1) below which skin counts as none of the four. */
const LEAST_WEIGHT = 0.35;
/** Skin this close before a point is the point's own skin, not something that hides it. */
const OWN_SKIN_M = 0.005;

/** A place on the skin. */
export interface SkinPlace {
  readonly at: Point;
  /** Unit, outwards; smooth over the mesh's edges. */
  readonly normal: Point;
  /** Metres from where it was asked for: the viewer, or the point. */
  readonly distance: number;
}

export interface SkinPicker {
  readonly regionAt: (lens: Lens, stage: Stage, x: number, y: number) => RegionId | null;
  /** The skin under a place on the stage, null beside the head. */
  readonly placeAt: (lens: Lens, stage: Stage, x: number, y: number) => SkinPlace | null;
  /** The skin nearest to a point of space. */
  readonly nearest: (point: Point) => SkinPlace;
  readonly hides: (from: Point, point: Point) => boolean;
  /** The skin has moved: the rays are to follow it. */
  readonly refit: () => void;
}

export function createSkinPicker(geometry: BufferGeometry): SkinPicker {
  const bvh = new MeshBVH(geometry, { indirect: true });
  const ray = new Ray();
  const position = geometry.getAttribute('position');
  const area = geometry.getAttribute('_area');
  const normals = geometry.getAttribute('normal');
  const corners = [new Vector3(), new Vector3(), new Vector3()] as const;
  const shares = new Vector3();
  const summed = new Vector3();

  /** The three vertices under a place on the stage; `shares` then holds how near it is to each. */
  const hitAt = (
    lens: Lens,
    stage: Stage,
    x: number,
    y: number,
  ): { vertices: readonly [number, number, number]; at: Vector3; distance: number } | null => {
    ray.origin.set(...lens.position);
    ray.direction.set(...rayThrough(lens, stage, x, y));
    const hit = bvh.raycastFirst(ray, FrontSide);
    if (!hit?.face) return null;
    const vertices = [hit.face.a, hit.face.b, hit.face.c] as const;
    corners.forEach((corner, i) => {
      corner.fromBufferAttribute(position, vertices[i] ?? 0);
    });
    Triangle.getBarycoord(hit.point, ...corners, shares);
    return { vertices, at: hit.point, distance: hit.distance };
  };

  const regionAt = (lens: Lens, stage: Stage, x: number, y: number): RegionId | null => {
    const hit = hitAt(lens, stage, x, y);
    if (!hit) return null;
    const { vertices } = hit;
    const weightOf = (k: number): number =>
      area.getComponent(vertices[0], k) * shares.x +
      area.getComponent(vertices[1], k) * shares.y +
      area.getComponent(vertices[2], k) * shares.z;
    const heaviest = REGION_IDS.map((id, k) => ({ id, weight: weightOf(k) })).reduce((a, b) => (b.weight > a.weight ? b : a));
    return heaviest.weight >= LEAST_WEIGHT ? heaviest.id : null;
  };

  const placeAt = (lens: Lens, stage: Stage, x: number, y: number): SkinPlace | null => {
    const hit = hitAt(lens, stage, x, y);
    if (!hit) return null;
    return { at: hit.at.toArray(), normal: normalOf(hit.vertices), distance: hit.distance };
  };

  const normalOf = (vertices: readonly [number, number, number]): Point => {
    corners.forEach((corner, i) => {
      corner.fromBufferAttribute(normals, vertices[i] ?? 0).multiplyScalar(shares.getComponent(i));
    });
    const [a, b, c] = corners;
    return summed.copy(a).add(b).add(c).normalize().toArray();
  };

  const nearest = (point: Point): SkinPlace => {
    const found = bvh.closestPointToPoint(summed.set(...point));
    const index = geometry.index;
    if (found === null || index === null) return { at: point, normal: [0, 0, 1], distance: 0 };
    const first = found.faceIndex * 3;
    const vertices = [index.getX(first), index.getX(first + 1), index.getX(first + 2)] as const;
    corners.forEach((corner, i) => {
      corner.fromBufferAttribute(position, vertices[i] ?? 0);
    });
    Triangle.getBarycoord(found.point, ...corners, shares);
    return { at: found.point.toArray(), normal: normalOf(vertices), distance: found.distance };
  };

  const hides = (from: Point, point: Point): boolean => {
    ray.origin.set(...from);
    ray.direction.set(...point).sub(ray.origin);
    const distance = ray.direction.length();
    ray.direction.divideScalar(distance);
    const hit = bvh.raycastFirst(ray, FrontSide);
    return hit !== null && hit !== undefined && hit.distance < distance - OWN_SKIN_M;
  };

  return { regionAt, placeAt, nearest, hides, refit: () => bvh.refit() };
}
