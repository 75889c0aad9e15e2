// The skin sunk by a depth that changes smoothly from place to place, as a field on a lattice; and how deep the muscles hang from it.
import { Vector3 } from 'three';
import { add, dot, scale, subtract, vectorAt } from '#anatomy/vec3.ts';
import { deepestBelow, type Hanging } from '../geometry/deepest-below.ts';
import { blur, eachPoint, fillHollows, indexNear, type Lattice } from '../geometry/lattice.ts';
import { nearestSamples } from '../geometry/nearest-sample.ts';
import { aboutNormal, cosineHemisphere, rayCaster } from '../geometry/rays.ts';
import { refined } from '../geometry/refine.ts';
import type { Surface } from '../geometry/surface.ts';
import { BASE_DEPTHS, BASE_FORM } from '../recipe/base.ts';
import { type Board, stick } from './pin.ts';

const MM = 0.001;
/** Samples of the skin lie at most so far apart; those further right than this cannot be nearest to anything on the left. */
const SPACING_M = 0.003;
const RIGHT_OF_MIDLINE_M = -0.03;
/** Skin from which fewer than this share of its rays get so far is the inside of a fold. */
const OPEN = { rays: 20, reachM: 0.25, share: 0.36, liftM: 0.0005 } as const;

export interface Sunken {
  /** Below zero deeper than the recipe's depth. */
  readonly form: Float32Array;
  /** Below zero deeper than everything that hangs from the skin, with room to spare. */
  readonly roof: Float32Array;
}

/** @param muscles what the form must keep below: places of their surfaces, three numbers each */
export function sunkenSkin(lattice: Lattice, board: Board, muscles: Float64Array): Sunken {
  const { samples, normals } = samplesOf(refined(board.surface, SPACING_M));
  const nearest = nearestSamples(lattice, samples);
  const skin = new Float32Array(nearest.length);
  eachPoint(lattice, (index, x, y, z) => {
    const s = (nearest[index] ?? 0) * 3;
    const [dx, dy, dz] = [x - (samples[s] ?? 0), y - (samples[s + 1] ?? 0), z - (samples[s + 2] ?? 0)];
    const outward = dx * (normals[s] ?? 0) + dy * (normals[s + 1] ?? 0) + dz * (normals[s + 2] ?? 0);
    const far = Math.hypot(dx, dy, dz);
    skin[index] = outward < 0 ? -far : far;
  });
  fillHollows(lattice, skin);
  const sunkBy = (depths: Float64Array): Float32Array => {
    const field = skin.map((away, index) => away + (depths[nearest[index] ?? 0] ?? 0));
    blur(lattice, field, 1, 3);
    return field;
  };
  return { form: sunkBy(depthsOf(board, samples)), roof: sunkBy(roomBelow(lattice, nearest, { samples, normals }, muscles)) };
}

/** Metres a sample: how deep the muscles below it reach, and the free way beyond. */
export function roomBelow(
  lattice: Lattice,
  nearest: Int32Array,
  { samples, normals }: Samples,
  muscles: Float64Array,
): Float64Array {
  const hanging: Hanging[] = [];
  for (let v = 0; v * 3 < muscles.length; v++) {
    const at = vectorAt(muscles, v);
    const sample = nearest[indexNear(lattice, at)] ?? 0;
    const normal = vectorAt(normals, sample);
    const depth = dot(subtract(vectorAt(samples, sample), at), normal);
    if (at[0] >= RIGHT_OF_MIDLINE_M) hanging.push({ foot: add(at, scale(normal, depth)), depth: depth + BASE_FORM.clearMm * MM });
  }
  return deepestBelow(samples, hanging);
}

export interface Samples {
  readonly samples: Float64Array;
  readonly normals: Float64Array;
}

/** Without the inside of lips, lids and nostrils: there the skin faces itself and light hardly gets in. */
function samplesOf({ positions, normals, triangles }: Surface): {
  readonly samples: Float64Array;
  readonly normals: Float64Array;
} {
  const caster = rayCaster(positions, triangles, 'both');
  const rays = cosineHemisphere(OPEN.rays);
  const [origin, normal, direction] = [new Vector3(), new Vector3(), new Vector3()];
  const inFold = (v: number): boolean => {
    normal.fromArray(normals, v * 3);
    origin.fromArray(positions, v * 3).addScaledVector(normal, OPEN.liftM);
    if (caster.firstHit(origin, normal, OPEN.reachM) >= OPEN.reachM) return false;
    const free = rays.filter((ray) => caster.firstHit(origin, aboutNormal(direction, ray, normal), OPEN.reachM) >= OPEN.reachM);
    return free.length < OPEN.share * rays.length;
  };
  const kept: number[] = [];
  for (let v = 0; v * 3 < positions.length; v++) {
    if ((positions[v * 3] ?? 0) > RIGHT_OF_MIDLINE_M && !inFold(v)) kept.push(v);
  }
  return {
    samples: Float64Array.from(kept.flatMap((v) => vectorAt(positions, v))),
    normals: Float64Array.from(kept.flatMap((v) => vectorAt(normals, v))),
  };
}

/** Metres a sample: the mean of the recipe's depths, weighed by how near their places are. */
function depthsOf(board: Board, samples: Float64Array): Float64Array {
  const places = BASE_DEPTHS.map(({ pin, deep, reach }) => ({ at: stick(board, pin), deep, reach: reach * MM }));
  return Float64Array.from({ length: samples.length / 3 }, (_, s) => {
    const [x, y, z] = vectorAt(samples, s);
    let [sum, weights] = [0, 0];
    for (const { at, deep, reach } of places) {
      const squared = ((Math.abs(x) - at[0]) ** 2 + (y - at[1]) ** 2 + (z - at[2]) ** 2) / (reach * reach);
      const weight = 1 / (1 + squared) ** 4 + 1e-12;
      sum += weight * deep;
      weights += weight;
    }
    return (sum / weights) * MM;
  });
}
