// Thins a grown muscle where it is flat; its rim, its folds and the run of its fibres stay.
import { MeshoptSimplifier } from 'meshoptimizer';
import { compact } from '../geometry/compact.ts';
import { MUSCLE_THINNING } from '../recipe/packing-layers.ts';
import type { GrownMuscle } from './grow-muscle.ts';

/** A subset of the vertices at their places. */
export async function thinMuscle(muscle: GrownMuscle): Promise<GrownMuscle> {
  await MeshoptSimplifier.ready;
  const count = muscle.positions.length / 3;
  const attributes = new Float32Array(count * ATTRIBUTES);
  for (let v = 0; v < count; v++) {
    attributes.set(muscle.normals.subarray(v * 3, v * 3 + 3), v * ATTRIBUTES);
    attributes.set(muscle.uvs.subarray(v * 2, v * 2 + 2), v * ATTRIBUTES + 3);
  }
  const points = Float32Array.from(muscle.positions);
  const { errorM, normal, uv } = MUSCLE_THINNING;
  // Weights turn a change of normal or UV into metres of error; the simplifier counts in shares of the mesh's size.
  const size = MeshoptSimplifier.getScale(points, 3);
  const weights = [normal, normal, normal, uv, uv].map((metres) => metres / size);
  const [facets] = MeshoptSimplifier.simplifyWithAttributes(
    Uint32Array.from(muscle.triangles),
    points,
    3,
    attributes,
    ATTRIBUTES,
    weights,
    null,
    0,
    errorM / size,
  );
  const kept = compact(muscle.positions, Uint32Array.from(facets));
  const pick = (values: Float64Array, width: number): Float64Array => {
    const out = new Float64Array((kept.positions.length / 3) * width);
    kept.newIndex.forEach((to, from) => {
      if (to >= 0) out.set(values.subarray(from * width, from * width + width), to * width);
    });
    return out;
  };
  return {
    recipe: muscle.recipe,
    positions: kept.positions,
    triangles: kept.facets,
    normals: pick(muscle.normals, 3),
    uvs: pick(muscle.uvs, 2),
  };
}

/** Normal and UV. */
const ATTRIBUTES = 5;
