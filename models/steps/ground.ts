// What a landmark rule stands on: the skin, the landmarks and lines of one side, and how a distance found there is written down.

import { geodesicDistance } from '#anatomy/geodesic.ts';
import type { Measure } from '#anatomy/manifest.ts';
import type { MuscleId } from '#protocol/vocabulary.ts';
import type { Vec3 } from '../bust.ts';
import { nearestSkinPoint, type SkinPoint } from '../geometry/skin-point.ts';
import type { Surface } from '../geometry/surface.ts';
import type { LandmarkName, Landmarks, PAIRED_LANDMARKS } from '../landmarks.ts';
import type { Figure } from '../recipe/sites.ts';
import type { Curves } from './trace-curves.ts';

export type BodySide = 'left' | 'right';

/** One side of the head, ready to measure on. Lengths in metres, unless a name says mm. */
export interface Ground {
  readonly surface: Surface;
  readonly curves: Curves;
  readonly side: BodySide;
  /** +1 towards the patient's left, -1 towards the right: how "outwards" points along x. */
  readonly outward: 1 | -1;
  /** A midline landmark, laid on the skin. */
  midline(name: LandmarkName): SkinPoint;
  /** A landmark of this side, laid on the skin. */
  paired(name: (typeof PAIRED_LANDMARKS)[number]): SkinPoint;
}

/** A fixed point of one side as its rule found it; `key` is its id without the side. */
export interface RuledPoint {
  readonly key: string;
  readonly muscle: MuscleId;
  readonly point: SkinPoint;
  readonly measured: readonly Measure[];
}

export const MM = 0.001;

export function groundOf(surface: Surface, landmarks: Landmarks, curves: Curves, side: BodySide): Ground {
  const skin = (name: LandmarkName): SkinPoint => nearestSkinPoint(surface, landmarks[name].at);
  return {
    surface,
    curves,
    side,
    outward: side === 'left' ? 1 : -1,
    midline: skin,
    paired: (name) => skin(`${name}-${side}`),
  };
}

export function lateral({ outward }: Ground): Vec3 {
  return [outward, 0, 0];
}

export function medial({ outward }: Ground): Vec3 {
  return [-outward, 0, 0];
}

/** The shortest way along the skin between two points, beside what the rule asks. */
export function measuredBetween({ surface }: Ground, from: string, a: SkinPoint, b: SkinPoint, figure: Figure): Measure {
  return measuredAs(from, geodesicDistance(surface, a, b), figure);
}

/** A length already found, beside what the rule asks. */
export function measuredAs(from: string, metres: number, { published, accept, source }: Figure): Measure {
  return { from, alongSkinMm: rounded(metres / MM, 1), published, accept, source };
}

export function measuredShare(from: string, fraction: number, { published, accept, source }: Figure): Measure {
  return {
    from,
    fraction: rounded(fraction, 3),
    published: rounded(published, 3),
    accept: [rounded(accept[0], 3), accept[1]],
    source,
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
