// Thins the subdivided skin to the triangle budget where it is flat; creases, ears and outline stay fine.
import { MeshoptSimplifier } from 'meshoptimizer';
import { compact } from '../geometry/compact.ts';
import { vertexNormals } from '../geometry/normals.ts';

export interface Simplified {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
  /** Unit normals of the full surface at the vertices that remain. */
  readonly normals: Float64Array;
  /** New number of each vertex, or -1 where it was dropped. */
  readonly newIndex: Int32Array;
  /** Largest distance between the thinned and the full surface as the simplifier estimates it, metres. */
  readonly errorM: number;
}

/** How much a turn of the normal counts beside a shift of the surface: shading shows before the outline does. */
const NORMAL_WEIGHT = 0.55;

/** A subset of the vertices at their places, at most `maxTriangles` facets. */
export async function simplifySkin(positions: Float64Array, triangles: Uint32Array, maxTriangles: number): Promise<Simplified> {
  await MeshoptSimplifier.ready;
  const normals = vertexNormals(positions, triangles);
  const points = Float32Array.from(positions);
  const [facets, error] = MeshoptSimplifier.simplifyWithAttributes(
    Uint32Array.from(triangles),
    points,
    3,
    Float32Array.from(normals),
    3,
    [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT],
    null,
    maxTriangles * 3,
    1,
  );
  const kept = compact(positions, Uint32Array.from(facets));
  const keptNormals = new Float64Array(kept.positions.length);
  kept.newIndex.forEach((to, from) => {
    if (to >= 0) keptNormals.set(normals.subarray(from * 3, from * 3 + 3), to * 3);
  });
  return {
    positions: kept.positions,
    triangles: kept.facets,
    normals: keptNormals,
    newIndex: kept.newIndex,
    errorM: error * MeshoptSimplifier.getScale(points, 3),
  };
}
