// How each muscle's look differs: where it is tendon, and how much it steps back. Artwork; the shares are taken by eye.
import { Vector4 } from 'three';
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import { CONTEXT_MUSCLES } from './describe-under.ts';
import type { MergedParts } from './merge-parts.ts';

/** Shares of the fibres' length that are tendon, at the origin and at the insertion; 1 at the origin is tendon throughout. */
const TENDON: Readonly<Record<BodyMuscleId, readonly [origin: number, insertion: number]>> = {
  frontalis: [0.09, 0],
  procerus: [0.14, 0],
  corrugator: [0.1, 0],
  'orbicularis-oculi': [0, 0],
  temporalis: [0, 0.34],
  galea: [1, 0],
  occipitalis: [0.1, 0.12],
  'splenius-capitis': [0.12, 0.1],
  'semispinalis-capitis': [0.08, 0.14],
  'trapezius-descending': [0.13, 0.06],
  'trapezius-transverse': [0.26, 0.1],
  sternocleidomastoid: [0.12, 0.09],
};

/** Of each part: tendon at the origin, at the insertion, paleness (0 or 1), length of its fibres in millimetres. */
export function kindsOf({ ranges }: MergedParts): Vector4[] {
  const kinds = ranges.map(({ part: { part }, lengthMm }) => {
    if (part.kind !== 'muscle') return new Vector4(0, 0, 0, lengthMm);
    const [origin, insertion] = TENDON[part.id];
    return new Vector4(origin, insertion, CONTEXT_MUSCLES.includes(part.id) ? 1 : 0, lengthMm);
  });
  return kinds.length > 0 ? kinds : [new Vector4()];
}
