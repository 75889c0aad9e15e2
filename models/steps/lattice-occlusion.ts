// Ambient occlusion of a form that is known as a field: rays are walked through the lattice, a hundred times faster than against facets.
import { Vector3 } from 'three';
import { type Lattice, valueAt } from '../geometry/lattice.ts';
import { aboutNormal, cosineHemisphere } from '../geometry/rays.ts';

const RAYS = 64;
/** Rays start so far off the surface and go so far, in growing steps. */
const WALK = { from: 0.003, reach: 0.12, first: 0.003, growth: 1.25 } as const;

/** One number a vertex of the whole form: 1 where nothing is near, 0 where no light reaches. @param field of the left half */
export function latticeOcclusion(
  lattice: Lattice,
  field: Float32Array,
  positions: Float64Array,
  normals: Float64Array,
): Float64Array {
  const directions = cosineHemisphere(RAYS);
  const [normal, direction] = [new Vector3(), new Vector3()];
  return Float64Array.from({ length: positions.length / 3 }, (_, v) => {
    const [x = 0, y = 0, z = 0] = positions.subarray(v * 3, v * 3 + 3);
    normal.fromArray(normals, v * 3);
    // Both sides ask the same rays of the left half, so that they get the same light.
    if (x < 0) normal.x = -normal.x;
    let dark = 0;
    for (const ray of directions) {
      aboutNormal(direction, ray, normal);
      let step: number = WALK.first;
      for (let far: number = WALK.from; far < WALK.reach; far += step) {
        const at = [Math.abs(Math.abs(x) + direction.x * far), y + direction.y * far, z + direction.z * far] as const;
        if (valueAt(lattice, field, at) < 0) {
          dark += 1 - far / WALK.reach;
          break;
        }
        step *= WALK.growth;
      }
    }
    return 1 - dark / RAYS;
  });
}
