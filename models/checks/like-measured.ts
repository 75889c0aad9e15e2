// How a made muscle compares with what was measured: skin in common with the measured outline, area, depth, direction of the fibres. Nothing
// is written unless all stay within what may be called the same muscle.
import { dot, subtract, unit, vectorAt } from '#anatomy/vec3.ts';
import { BODY_MUSCLE_IDS, type BodyMuscleId } from '#protocol/vocabulary.ts';
import type { Vec3 } from '../bust.ts';
import { triangleAreas } from '../geometry/triangle-areas.ts';
import { MEASURED, MEASURED_OUTLINES, type MeasuredOutline } from '../recipe/measured-muscles.ts';
import type { Carrier } from '../steps/carrier.ts';
import { type SkinSample, type SolidMesh, samplesAbout } from './footprint.ts';

/** Least overlap with a measured outline, most degrees between fibres (issue); area and depth by judgement. */
const ACCEPT = { overlap: 0.6, angleDeg: 15, areaShare: [0.6, 1.6], depthMm: 3.5 } as const;
/** Samples under a muscle, about. */
const SAMPLES = 2500;
/** The end of a muscle: fibres this near to their first or last point. */
const END_SHARE = 0.12;

export interface FibreMesh extends SolidMesh {
  readonly uvs: Float64Array;
}

export interface Likeness {
  readonly id: BodyMuscleId;
  /** Square millimetres of its outer surface on one side, at hm08's own size, as the measured one is given. */
  readonly areaMm2: number;
  readonly depthMm: number;
  /** Median and 95th hundredth below the skin. */
  readonly thicknessMm: readonly [median: number, most: number];
  readonly angleDeg?: number;
}

export interface OutlineLikeness {
  readonly outline: MeasuredOutline;
  readonly overlap: number;
}

export function likenessOf(carrier: Carrier, id: BodyMuscleId, mesh: FibreMesh, mmPerDm: number): Likeness {
  const under = samplesAbout(carrier, mesh, MEASURED[id].areaMm2 / SAMPLES).flatMap(({ areaMm2, met }) =>
    met ? [{ ...met, areaMm2 }] : [],
  );
  const whole = under.reduce((sum, { areaMm2 }) => sum + areaMm2, 0);
  const thick = under.map(({ thicknessMm }) => thicknessMm).sort((a, b) => a - b);
  const sides = mesh.positions.some((value, i) => i % 3 === 0 && value < -0.002) ? 2 : 1;
  const surface = triangleAreas(mesh.positions, mesh.triangles).reduce((sum, area) => sum + area, 0);
  const angleDeg = fibreAngleDeg(carrier, id, mesh);
  return {
    id,
    areaMm2: ((surface / 2 / sides) * 1e6) / (mmPerDm / 100) ** 2,
    depthMm: under.reduce((sum, { depthMm, areaMm2 }) => sum + depthMm * areaMm2, 0) / whole,
    thicknessMm: [thick[Math.floor(thick.length / 2)] ?? 0, thick[Math.floor(thick.length * 0.95)] ?? 0],
    ...(angleDeg === undefined ? {} : { angleDeg }),
  };
}

/** Intersection over union on the raw skin, of the part of it that each outline speaks of. */
export function outlineLikeness(carrier: Carrier, meshes: ReadonlyMap<BodyMuscleId, SolidMesh>): readonly OutlineLikeness[] {
  return MEASURED_OUTLINES.map((outline) => {
    const mesh = joined(outline.muscles.flatMap((id) => meshes.get(id) ?? []));
    const area = outline.muscles.reduce((sum, id) => sum + MEASURED[id].areaMm2, 0);
    let [both, either] = [0, 0];
    for (const { facts, areaMm2, met } of samplesAbout(carrier, mesh, area / SAMPLES)) {
      const wanted = insideOf(outline, facts);
      if (wanted === undefined) continue;
      if (wanted && met) both += areaMm2;
      if (wanted || met) either += areaMm2;
    }
    return { outline, overlap: either > 0 ? both / either : 0 };
  });
}

export function unlikeMeasured(likenesses: readonly Likeness[], outlines: readonly OutlineLikeness[]): readonly string[] {
  const missing = BODY_MUSCLE_IDS.filter((id) => !likenesses.some((likeness) => likeness.id === id)).map(
    (id) => `${id}: is not made`,
  );
  return [
    ...missing,
    ...likenesses.flatMap(({ id, areaMm2, depthMm, angleDeg }) => {
      const measured = MEASURED[id];
      const share = areaMm2 / measured.areaMm2;
      return [
        ...(share >= ACCEPT.areaShare[0] && share <= ACCEPT.areaShare[1]
          ? []
          : [`${id}: ${share.toFixed(2)} times the measured area`]),
        ...(measured.depthMm === undefined || Math.abs(depthMm - measured.depthMm) <= ACCEPT.depthMm
          ? []
          : [`${id}: lies ${depthMm.toFixed(1)} mm deep, measured ${measured.depthMm}`]),
        ...(angleDeg === undefined || angleDeg <= ACCEPT.angleDeg
          ? []
          : [`${id}: its fibres run ${angleDeg.toFixed(1)} degrees off`]),
      ];
    }),
    ...outlines.flatMap(({ outline, overlap }) =>
      overlap >= ACCEPT.overlap ? [] : [`${outline.muscles.join(' and ')}: shares ${overlap.toFixed(2)} of the measured outline`],
    ),
  ];
}

const AXES = ['lateral', 'up', 'forward'] as const;

/** Undefined where the outline says nothing. */
function insideOf({ by, range, rows, where }: MeasuredOutline, facts: SkinSample['facts']): boolean | undefined {
  const spoken = AXES.every((axis, i) => {
    const [least, most] = where[axis] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return (facts[i] ?? 0) >= least && (facts[i] ?? 0) <= most;
  });
  if (!spoken) return undefined;
  const at = facts[by];
  const next = rows.findIndex(([row]) => row >= at);
  const [b, a] = [rows[next], rows[Math.max(next - 1, 0)]];
  if (!a || !b || at < a[0]) return false;
  const share = b[0] > a[0] ? (at - a[0]) / (b[0] - a[0]) : 0;
  return facts[range] >= a[1] + (b[1] - a[1]) * share && facts[range] <= a[2] + (b[2] - a[2]) * share;
}

/**
 * Degrees between the way from the measured origin to the measured insertion, both carried under this skin, and the way from the first to the
 * last fibre ends of the made muscle; undefined where no ends were measured.
 */
function fibreAngleDeg(carrier: Carrier, id: BodyMuscleId, mesh: FibreMesh): number | undefined {
  const { from, to } = MEASURED[id];
  if (!from || !to) return undefined;
  const carried = (facts: Vec3): Vec3 => {
    const skin = carrier.place(facts);
    return carrier.at(skin, Math.hypot(...subtract(facts, carrier.factsOf(skin))));
  };
  const measured = unit(subtract(carried(to), carried(from)));
  const made = unit(
    subtract(
      endOf(mesh, (v) => 1 - v),
      endOf(mesh, (v) => v),
    ),
  );
  return (Math.acos(Math.min(dot(measured, made), 1)) * 180) / Math.PI;
}

function endOf({ positions, uvs }: FibreMesh, fromEnd: (v: number) => number): Vec3 {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let i = 0; i * 3 < positions.length; i++) {
    const at = vectorAt(positions, i);
    if (fromEnd(uvs[i * 2 + 1] ?? 0) > END_SHARE || at[0] < 0) continue;
    for (const axis of [0, 1, 2] as const) sum[axis] += at[axis];
    count++;
  }
  return [sum[0] / count, sum[1] / count, sum[2] / count];
}

function joined(meshes: readonly SolidMesh[]): SolidMesh {
  let first = 0;
  const triangles = meshes.flatMap((mesh) => {
    const moved = Array.from(mesh.triangles, (v) => v + first);
    first += mesh.positions.length / 3;
    return moved;
  });
  return {
    positions: Float64Array.from(meshes.flatMap(({ positions }) => Array.from(positions))),
    triangles: Uint32Array.from(triangles),
  };
}
