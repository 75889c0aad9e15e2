// How each muscle's look differs: where it is tendon, how much it steps back, and which lies over which.
import { Vector4 } from 'three';
import type { LayerPart } from '#anatomy/manifest.ts';
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import { CONTEXT_MUSCLES } from './describe-under.ts';
import type { MergedParts } from './merge-parts.ts';

/** What lies over others before what lies under them. */
const OUTER_FIRST: readonly BodyMuscleId[] = [
  'trapezius-descending',
  'trapezius-transverse',
  'sternocleidomastoid',
  'orbicularis-oculi',
  'frontalis',
  'occipitalis',
  'galea',
  'temporalis',
  'procerus',
  'splenius-capitis',
  'corrugator',
  'semispinalis-capitis',
];

/** Place of a part among those that may lie over one another, from 0. */
export function orderOf({ part }: LayerPart): number {
  return part.kind === 'muscle' ? OUTER_FIRST.indexOf(part.id) : OUTER_FIRST.length;
}

/** Of each part: tendon at the origin (1: throughout), at the insertion, paleness (0 or 1), length of its fibres in millimetres. */
export function kindsOf({ ranges }: MergedParts): Vector4[] {
  const kinds = ranges.map(({ part: { part, tendon = [0, 0] }, lengthMm }) => {
    const throughout = tendon[0] + tendon[1] >= 1;
    const pale = part.kind === 'muscle' && CONTEXT_MUSCLES.includes(part.id);
    return new Vector4(throughout ? 1 : tendon[0], throughout ? 0 : tendon[1], pale ? 1 : 0, lengthMm);
  });
  return kinds.length > 0 ? kinds : [new Vector4()];
}
