// A point that lies on a surface, with the triangle that holds it; and the way from any place in space to the nearest such point.
import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { add, cross, dot, scale, subtract, unit, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { cornerPointsOf, cornersOf, type Surface } from './surface.ts';

export interface SkinPoint {
  readonly at: Vec3;
  readonly triangle: number;
  /** Shares of the triangle's corners; they sum to 1. */
  readonly barycentric: Vec3;
  /** Unit, smooth across triangles. */
  readonly normal: Vec3;
}

/** Share by which a point keeps clear of a triangle's edges (some ten nanometres), so that a line can start from it in any direction. */
const CLEAR_OF_EDGE = 1e-5;

const trees = new WeakMap<Surface, MeshBVH>();

/** The search tree of a surface, grown once. */
export function treeOf(surface: Surface): MeshBVH {
  let tree = trees.get(surface);
  if (!tree) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(Float32Array.from(surface.positions), 3));
    geometry.setIndex(new BufferAttribute(Uint32Array.from(surface.triangles), 1));
    // Indirect: the tree must not reorder the triangles that the answers speak of.
    tree = new MeshBVH(geometry, { indirect: true });
    trees.set(surface, tree);
  }
  return tree;
}

/** The point of the surface nearest to a place in space. */
export function nearestSkinPoint(surface: Surface, place: Vec3): SkinPoint {
  const hit = treeOf(surface).closestPointToPoint(new Vector3(...place));
  if (!hit) throw new Error('the surface has no triangles');
  return skinPointNear(surface, hit.faceIndex, [hit.point.x, hit.point.y, hit.point.z]);
}

/** The point of one triangle given by its barycentric shares. */
function skinPointAt(surface: Surface, triangle: number, barycentric: Vec3): SkinPoint {
  const [a, b, c] = cornerPointsOf(surface, triangle);
  const at = add(add(scale(a, barycentric[0]), scale(b, barycentric[1])), scale(c, barycentric[2]));
  const [i, j, k] = cornersOf(surface, triangle);
  const { normals } = surface;
  const blend = add(
    add(scale(vectorAt(normals, i), barycentric[0]), scale(vectorAt(normals, j), barycentric[1])),
    scale(vectorAt(normals, k), barycentric[2]),
  );
  return { at, triangle, barycentric, normal: unit(blend) };
}

/** The point of one triangle nearest to a place that lies in it but for rounding. */
export function skinPointNear(surface: Surface, triangle: number, place: Vec3): SkinPoint {
  const [a, b, c] = cornerPointsOf(surface, triangle);
  const n = cross(subtract(b, a), subtract(c, a));
  const whole = dot(n, n);
  const u = Math.max(dot(cross(subtract(c, b), subtract(place, b)), n) / whole, CLEAR_OF_EDGE);
  const v = Math.max(dot(cross(subtract(a, c), subtract(place, c)), n) / whole, CLEAR_OF_EDGE);
  const w = Math.max(dot(cross(subtract(b, a), subtract(place, a)), n) / whole, CLEAR_OF_EDGE);
  const sum = u + v + w;
  return skinPointAt(surface, triangle, [u / sum, v / sum, w / sum]);
}
