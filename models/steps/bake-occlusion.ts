// Ambient occlusion a vertex: how much of the light from all around reaches the skin there. Baked, so that a plain material
// already looks sculpted and nothing is computed in the browser.
import { Vector3 } from 'three';
import { aboutNormal, cosineHemisphere, type RayCaster, rayCaster } from '../geometry/rays.ts';
import { OCCLUSION } from '../recipe/bust.ts';
import type { Simplified } from './simplify-skin.ts';

export interface Shading {
  /** Rays a vertex, how far away something still darkens, how far off the surface they start (metres), rounds of smoothing. */
  readonly rays: number;
  readonly reach: number;
  readonly lift: number;
  readonly smoothing: number;
}
type Shaded = Pick<Simplified, 'positions' | 'triangles' | 'normals'>;

/** One number a vertex: 1 where nothing is near, 0 where no light reaches. Nearer things darken more than far ones. */
export function bakeOcclusion(skin: Shaded): Float64Array {
  return occlusionAmong(skin, rayCaster(skin.positions, skin.triangles, 'both'), OCCLUSION);
}

/** The same among other things: `caster` holds all that stands in the light, the surface itself among them. */
export function occlusionAmong({ positions, triangles, normals }: Shaded, caster: RayCaster, shading: Shading): Float64Array {
  const directions = cosineHemisphere(shading.rays);
  const count = positions.length / 3;
  const light = new Float64Array(count);
  const origin = new Vector3();
  const normal = new Vector3();
  const direction = new Vector3();
  for (let v = 0; v < count; v++) {
    normal.fromArray(normals, v * 3);
    origin.fromArray(positions, v * 3).addScaledVector(normal, shading.lift);
    let dark = 0;
    for (const d of directions) {
      const distance = caster.firstHit(origin, aboutNormal(direction, d, normal), shading.reach);
      if (distance < shading.reach) dark += 1 - distance / shading.reach;
    }
    light[v] = 1 - dark / directions.length;
  }
  return smooth(light, triangles, shading.smoothing);
}

/** Each round averages a vertex with its neighbours: takes the grain of the rays out of the shade. */
function smooth(values: Float64Array, triangles: Uint32Array, rounds: number): Float64Array {
  let now = values;
  for (let round = 0; round < rounds; round++) {
    const sum = new Float64Array(now.length);
    const count = new Float64Array(now.length);
    for (let t = 0; t < triangles.length; t++) {
      const a = triangles[t] ?? 0;
      const b = triangles[t % 3 === 2 ? t - 2 : t + 1] ?? 0;
      sum[a] = (sum[a] ?? 0) + (now[b] ?? 0);
      sum[b] = (sum[b] ?? 0) + (now[a] ?? 0);
      count[a] = (count[a] ?? 0) + 1;
      count[b] = (count[b] ?? 0) + 1;
    }
    now = now.map((value, v) => 0.5 * value + (0.5 * (sum[v] ?? 0)) / (count[v] || 1));
  }
  return now;
}
