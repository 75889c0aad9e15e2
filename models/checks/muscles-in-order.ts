// Rule: the layers keep their order. Where two muscles lie below the same skin, the deeper one begins below the end of the upper one.

import { scale, vectorAt } from '#anatomy/vec3.ts';
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { Vec3 } from '../bust.ts';
import type { Carrier } from '../steps/carrier.ts';
import { belowSkin, type SolidMesh } from './footprint.ts';

/** Thinning and rounding move each surface by a few tenths. */
const MOST_OVERLAP_MM = 0.6;
const LOOKED_AT_EVERY = 5;

export interface Overlap {
  readonly upper: BodyMuscleId;
  readonly deeper: BodyMuscleId;
  /** Millimetres by which the deeper one comes up into the upper one, at worst. */
  readonly mm: number;
}

/** @param muscles from superficial to deep, of the left side and the midline */
export function overlaps(carrier: Carrier, muscles: readonly (readonly [BodyMuscleId, SolidMesh])[]): readonly Overlap[] {
  const { surface } = carrier;
  const rays = muscles.map(([, mesh]) => belowSkin(carrier, mesh));
  const worst = new Map<string, Overlap>();
  for (let v = 0; v * 3 < surface.positions.length; v += LOOKED_AT_EVERY) {
    const at: Vec3 = vectorAt(surface.positions, v);
    if (at[0] < 0) continue;
    const inwards = scale(vectorAt(surface.normals, v), -1);
    const hits = rays.map((meet) => meet(at, inwards));
    for (let deeper = 1; deeper < hits.length; deeper++) {
      for (let upper = 0; upper < deeper; upper++) {
        const [above, below] = [hits[upper], hits[deeper]];
        const [a, b] = [muscles[upper], muscles[deeper]];
        if (!above || !below || !a || !b) continue;
        const mm = (above[1] - below[0]) * 1000;
        const key = `${a[0]} ${b[0]}`;
        if (mm > (worst.get(key)?.mm ?? 0)) worst.set(key, { upper: a[0], deeper: b[0], mm });
      }
    }
  }
  return [...worst.values()];
}

export function outOfOrder(found: readonly Overlap[]): readonly string[] {
  return found.flatMap(({ upper, deeper, mm }) =>
    mm <= MOST_OVERLAP_MM ? [] : [`${deeper}: comes ${mm.toFixed(2)} mm up into ${upper}, which lies over it`],
  );
}
