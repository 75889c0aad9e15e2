// The skin that a muscle lies under: the carrier's left half sampled evenly, a ray straight inwards from each sample.

import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { add, cross, distance, length, scale, subtract, unit, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { cornersOf, triangleCount } from '../geometry/surface.ts';
import type { Carrier } from '../steps/carrier.ts';

export interface SolidMesh {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
}

export interface SkinSample {
  /** Millimetres in the facts' frame, on the raw hm08 skin. */
  readonly facts: Vec3;
  /** Square millimetres of the raw skin that it stands for. */
  readonly areaMm2: number;
  /** Where the muscle lies below it, if it does. */
  readonly met?: { readonly depthMm: number; readonly thicknessMm: number };
}

/** Deeper than any muscle of the neck. */
const REACH_M = 0.045;
/** Skin this far beside a muscle's box is sampled, too. */
const BESIDE_M = 0.03;
const STRAIGHT_SHARE = 0.7;

/** Where a ray from a place meets a closed mesh first and last, metres, or nothing. */
export function through(mesh: SolidMesh): (from: Vec3, inwards: Vec3) => readonly [first: number, last: number] | undefined {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(mesh.positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(mesh.triangles), 1));
  const tree = new MeshBVH(geometry);
  return (from, inwards) => {
    const hits = tree.raycast(new Ray(new Vector3(...from), new Vector3(...inwards)), DoubleSide, 0, REACH_M);
    const far = hits.map((hit) => hit.distance);
    return far.length === 0 ? undefined : [Math.min(...far), Math.max(...far)];
  };
}

/** The same for what lies below the very skin one looks from, not across a fold of it: under the nose one would look into the brow. */
export function belowSkin({ nearest }: Pick<Carrier, 'nearest'>, mesh: SolidMesh): ReturnType<typeof through> {
  const meet = through(mesh);
  return (from, inwards) => {
    const hit = meet(from, inwards);
    if (!hit) return undefined;
    const met = add(from, scale(inwards, hit[0]));
    return distance(nearest(met).at, met) > hit[0] * STRAIGHT_SHARE ? hit : undefined;
  };
}

/**
 * Samples of the left half about the muscle, with and without it below them.
 * @param mesh of the left side or across the midline @param everyMm2 skin a sample stands for at most
 */
export function samplesAbout(carrier: Carrier, mesh: SolidMesh, everyMm2: number): readonly SkinSample[] {
  const { surface, raw } = carrier;
  const meet = belowSkin(carrier, mesh);
  const near = boxAround(mesh.positions);
  const samples: SkinSample[] = [];
  for (let t = 0; t < triangleCount(surface); t++) {
    const corners = cornersOf(surface, t);
    const [a, b, c] = corners.map((v) => vectorAt(raw.positions, v)) as [Vec3, Vec3, Vec3];
    const middle = mixed(surface.positions, corners, [1 / 3, 1 / 3, 1 / 3]);
    if (middle[0] < 0 || !near(middle)) continue;
    const areaMm2 = (length(cross(subtract(b, a), subtract(c, a))) / 2) * 1e6;
    const shares = cutUp(Math.max(Math.ceil(Math.sqrt(areaMm2 / everyMm2)), 1));
    for (const share of shares) {
      const at = mixed(surface.positions, corners, share);
      const inwards = scale(unit(mixed(surface.normals, corners, share)), -1);
      const hit = meet(at, inwards);
      samples.push({
        facts: scale(mixed(raw.positions, corners, share), 1000),
        areaMm2: areaMm2 / shares.length,
        ...(hit ? { met: { depthMm: hit[0] * 1000, thicknessMm: (hit[1] - hit[0]) * 1000 } } : {}),
      });
    }
  }
  return samples;
}

function mixed(values: ArrayLike<number>, corners: readonly number[], share: Vec3): Vec3 {
  const [a, b, c] = corners.map((v, i) => scale(vectorAt(values, v), share[i] ?? 0));
  return add(add(a ?? [0, 0, 0], b ?? [0, 0, 0]), c ?? [0, 0, 0]);
}

/** Middles of the n x n like pieces of a triangle, as shares of its corners. */
function cutUp(n: number): readonly Vec3[] {
  const middles: Vec3[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n - i; j++) {
      middles.push([(i + 1 / 3) / n, (j + 1 / 3) / n, 1 - (i + j + 2 / 3) / n]);
      if (i + j < n - 1) middles.push([(i + 2 / 3) / n, (j + 2 / 3) / n, 1 - (i + j + 4 / 3) / n]);
    }
  }
  return middles;
}

function boxAround(positions: Float64Array): (at: Vec3) => boolean {
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const high = low.map((value) => -value);
  positions.forEach((value, i) => {
    low[i % 3] = Math.min(low[i % 3] ?? 0, value);
    high[i % 3] = Math.max(high[i % 3] ?? 0, value);
  });
  return (at) => at.every((value, axis) => value > (low[axis] ?? 0) - BESIDE_M && value < (high[axis] ?? 0) + BESIDE_M);
}
