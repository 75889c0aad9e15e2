// Rays against a triangle mesh, and evenly spread directions over a hemisphere. Deterministic.
import { BufferAttribute, BufferGeometry, DoubleSide, FrontSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';

export interface RayCaster {
  /** Distance to the first thing hit from `origin` along the unit `direction` within `reach`, or Infinity. */
  readonly firstHit: (origin: Vector3, direction: Vector3, reach: number) => number;
}

/** @param sides whether facets seen from behind stop a ray too */
export function rayCaster(positions: Float64Array, triangles: Uint32Array, sides: 'front' | 'both'): RayCaster {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(triangles), 1));
  const bvh = new MeshBVH(geometry, { targetLeafSize: 8 });
  const ray = new Ray();
  const side = sides === 'both' ? DoubleSide : FrontSide;
  return {
    firstHit: (origin, direction, reach) => {
      ray.origin.copy(origin);
      ray.direction.copy(direction);
      return bvh.raycastFirst(ray, side, 0, reach)?.distance ?? Number.POSITIVE_INFINITY;
    },
  };
}

/** `count` unit directions about +Z, spread so that each stands for the same share of cosine-weighted light (a Fibonacci lattice). */
export function cosineHemisphere(count: number): readonly Vector3[] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, i) => {
    const radius = Math.sqrt((i + 0.5) / count);
    return new Vector3(radius * Math.cos(i * golden), radius * Math.sin(i * golden), Math.sqrt(1 - radius * radius));
  });
}

/** Writes into `out` the lattice direction `d`, turned so that its +Z is the unit `normal`. */
export function aboutNormal(out: Vector3, d: Vector3, normal: Vector3): Vector3 {
  // Branchless basis of a unit vector (Duff et al. 2017): continuous except at one pole.
  const sign = normal.z >= 0 ? 1 : -1;
  const a = -1 / (sign + normal.z);
  const b = normal.x * normal.y * a;
  return out.set(
    d.x * (1 + sign * normal.x * normal.x * a) + d.y * b + d.z * normal.x,
    d.x * sign * b + d.y * (sign + normal.y * normal.y * a) + d.z * normal.y,
    -d.x * sign * normal.x - d.y * normal.y + d.z * normal.z,
  );
}
