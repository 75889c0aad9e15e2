// The quiet form under the muscles: the skin sunk to the depth of bone and fascia, a few bones sculpted into it, muscles given room.

import { vectorAt } from '#anatomy/vec3.ts';
import { blur, eachPoint, halfLattice, type Lattice, uphill } from '../geometry/lattice.ts';
import { refined } from '../geometry/refine.ts';
import { softMax } from '../geometry/sculpt.ts';
import { surfaceOf } from '../geometry/surface.ts';
import { mirroredWhole, surfaceNets } from '../geometry/surface-nets.ts';
import type { Landmarks } from '../landmarks.ts';
import type { LayerMesh } from '../layer-mesh.ts';
import { BASE_FEATURES, BASE_FORM } from '../recipe/base.ts';
import { cutHeight } from '../recipe/bust.ts';
import { boardOf } from './board-of.ts';
import type { Carrier } from './carrier.ts';
import { clipFace } from './clip-face.ts';
import { latticeOcclusion } from './lattice-occlusion.ts';
import { sculptFeature } from './sculpt-feature.ts';
import { simplifySkin } from './simplify-skin.ts';
import { sunkenSkin } from './sunken-skin.ts';

const MM = 0.001;
const ROOF_SOFT_M = 0.002;
/** Muscles are met at places of their surface at most so far apart. */
const SPACING_M = 0.0035;

/** What of a muscle the form must know. */
export type Flesh = Pick<LayerMesh, 'positions' | 'triangles'>;

/**
 * Closed, alike on both sides, about 5,000 vertices.
 * @param muscles those of the left side and the midline, as laid: the form keeps below them
 * @throws when a feature of the recipe cannot be placed; the message names it
 */
export async function growBase(carrier: Carrier, landmarks: Landmarks, muscles: readonly Flesh[]): Promise<LayerMesh> {
  const board = boardOf(carrier, landmarks);
  const lattice = latticeAround(carrier);
  const places = placesOf(muscles);
  const { form: field, roof } = sunkenSkin(lattice, board, places);
  clipFace(lattice, field, board);
  for (const feature of BASE_FEATURES) if (!feature.overMuscle) sculptFeature(lattice, field, board, feature);
  for (let i = 0; i < field.length; i++) field[i] = softMax(field[i] ?? 0, roof[i] ?? 0, ROOF_SOFT_M);
  clearMuscles(lattice, field, places);
  for (const feature of BASE_FEATURES) if (feature.overMuscle) sculptFeature(lattice, field, board, feature);
  cutOff(lattice, field);
  blur(lattice, field, 1, 2);
  const half = surfaceNets(lattice, field);
  const thin = await simplifySkin(half.positions, half.triangles, BASE_FORM.triangles / 2);
  const { positions, triangles } = mirroredWhole(thin);
  const normals = new Float64Array(positions.length);
  for (let v = 0; v * 3 < positions.length; v++) {
    const [x, y, z] = vectorAt(positions, v);
    const [nx, ny, nz] = uphill(lattice, field, [Math.abs(x), y, z]);
    normals.set([x < 0 ? -nx : nx, ny, nz], v * 3);
  }
  const occlusion = latticeOcclusion(lattice, field, positions, normals);
  return { name: { kind: 'base' }, positions, normals, triangles, occlusion, uvs: new Float64Array((positions.length / 3) * 2) };
}

function latticeAround({ surface }: Carrier): Lattice {
  const low: [number, number, number] = [0, cutHeight(0) - 0.02, Number.POSITIVE_INFINITY];
  const high: [number, number, number] = [0, 0, Number.NEGATIVE_INFINITY];
  for (let v = 0; v * 3 < surface.positions.length; v++) {
    const at = vectorAt(surface.positions, v);
    if (at[1] < cutHeight(at[0])) continue;
    low[2] = Math.min(low[2], at[2]);
    for (const axis of [0, 1, 2] as const) high[axis] = Math.max(high[axis], at[axis]);
  }
  return halfLattice(low, high, BASE_FORM.stepMm * MM);
}

/** Places of the muscles' surfaces, three numbers each, closely spaced. */
function placesOf(muscles: readonly Flesh[]): Float64Array {
  return Float64Array.from(
    muscles.flatMap(({ positions, triangles }) => Array.from(refined(surfaceOf(positions, triangles), SPACING_M).positions)),
  );
}

/** No part of the form within the free way of a muscle. */
function clearMuscles(lattice: Lattice, field: Float32Array, places: Float64Array): void {
  const reach = BASE_FORM.clearMm * MM + ROOF_SOFT_M;
  const gap = new Float32Array(field.length).fill(reach);
  for (let v = 0; v * 3 < places.length; v++) {
    const [px, py, pz] = vectorAt(places, v);
    const note = (index: number, x: number, y: number, z: number): void => {
      gap[index] = Math.min(gap[index] ?? 0, Math.hypot(x - px, y - py, z - pz));
    };
    eachPoint(lattice, note, [px - reach, py - reach, pz - reach], [px + reach, py + reach, pz + reach]);
  }
  for (let i = 0; i < field.length; i++) {
    if ((gap[i] ?? 0) < reach) field[i] = softMax(field[i] ?? 0, BASE_FORM.clearMm * MM - (gap[i] ?? 0), ROOF_SOFT_M);
  }
}

/** Nothing below the lower edge of the bust; the edge is rounded. */
function cutOff(lattice: Lattice, field: Float32Array): void {
  eachPoint(lattice, (index, x, y) => {
    const below = cutHeight(x) - BASE_FORM.belowCutMm * MM - y;
    field[index] = softMax(field[index] ?? 0, below, BASE_FORM.edgeMm * MM);
  });
}
