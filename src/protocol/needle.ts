// The needle of the scheme and how it meets the skin at each point: what is published, what is not, and what a drawing then uses.
// Lengths in millimetres, angles in degrees between needle and skin. The words are in copy.
import type { ClaimId } from './claims.ts';
import { SITES } from './protocol.ts';
import type { MuscleId, SiteId } from './vocabulary.ts';

/** 30 gauge, half an inch (S23, S29); outer width from memory; the radius of a ball of 0.1 mL is worked out. */
export const NEEDLE = { gauge: 30, lengthMm: 12.7, outerMm: 0.31, bolusMl: 0.1, bolusRadiusMm: 2.9 } as const;

export interface NeedleUse {
  /** As taught; null where no figure was found. */
  readonly angleDeg: number | null;
  /** `straight` into the skin, tip pointing `up` (to the crown), or `level` with the ground. */
  readonly heading: 'straight' | 'up' | 'level';
  /** Which way the slanted opening of the tip faces. */
  readonly bevel: 'up';
  /** What stands behind angle and heading. */
  readonly claim: ClaimId;
  /** For drawings: the angle, or where none is published a choice of ours. */
  readonly drawnAngleDeg: number;
  /** For drawings: how far below the skin the tip rests, along the skin's normal; a choice of ours, no tip depth is published. */
  readonly drawnDepthMm: number;
}

const HALF_THE_NEEDLE_MM = NEEDLE.lengthMm / 2;

/** Procerus by S42; corrugator and frontalis so that the tip rests inside the muscle of a measured anatomical model; trapezius shallow. */
const DRAWN_DEPTH_MM: Readonly<Record<MuscleId, number>> = {
  corrugator: 5,
  procerus: 4,
  frontalis: 2.5,
  temporalis: HALF_THE_NEEDLE_MM,
  occipitalis: HALF_THE_NEEDLE_MM,
  paraspinal: HALF_THE_NEEDLE_MM,
  trapezius: 4.5,
};

/** Where teaching says only "nearly level, shallow": flat enough to look it, with 9 of 12.7 mm under the skin at the drawn depth. */
const DRAWN_WITHOUT_FIGURE_DEG = 30;

type Taught = Pick<NeedleUse, 'angleDeg' | 'heading' | 'claim'>;

const TAUGHT: Readonly<Record<MuscleId, Taught>> = {
  corrugator: { angleDeg: 90, heading: 'straight', claim: 'needle-corrugator' },
  procerus: { angleDeg: 90, heading: 'straight', claim: 'needle-procerus' },
  frontalis: { angleDeg: 45, heading: 'up', claim: 'needle-frontalis' },
  temporalis: { angleDeg: 45, heading: 'up', claim: 'needle-temporalis' },
  occipitalis: { angleDeg: 45, heading: 'up', claim: 'needle-occipitalis' },
  paraspinal: { angleDeg: 45, heading: 'up', claim: 'needle-paraspinal' },
  trapezius: { angleDeg: null, heading: 'level', claim: 'needle-trapezius' },
};

export function needleAt(id: SiteId): NeedleUse {
  const { muscle } = SITES[id];
  const taught = TAUGHT[muscle];
  return {
    ...taught,
    bevel: 'up',
    drawnAngleDeg: taught.angleDeg ?? DRAWN_WITHOUT_FIGURE_DEG,
    drawnDepthMm: DRAWN_DEPTH_MM[muscle],
  };
}

/** Millimetres of the drawn needle that are under the skin. */
export function drawnInsertMm({ drawnAngleDeg, drawnDepthMm }: Pick<NeedleUse, 'drawnAngleDeg' | 'drawnDepthMm'>): number {
  return drawnDepthMm / Math.sin((drawnAngleDeg * Math.PI) / 180);
}
