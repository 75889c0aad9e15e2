// The follow-the-pain zones: soft outlines in which up to eight further points may be set, where it hurts. No source gives them a fixed
// place; each outline covers the part of its muscle around and between the fixed points. Millimetres beside a point or landmark.
import type { MuscleId, RegionId } from '#protocol/vocabulary.ts';
import type { Pin } from '../steps/pin.ts';

export interface ZoneRule {
  readonly id: string;
  readonly muscle: MuscleId;
  readonly region: RegionId;
  /** Pins of the left zone, in order around it. */
  readonly pins: readonly Pin[];
}

export const ZONE_RULES: readonly ZoneRule[] = [
  {
    id: 'temporalis-zone',
    muscle: 'temporalis',
    region: 'temple',
    pins: [
      { from: 'temporalis-1-left', seen: 'left', forward: 12, up: -1 },
      { from: 'temporalis-3-left', seen: 'left', forward: 13, up: -9 },
      { from: 'temporalis-3-left', seen: 'left', forward: 24, up: 3 },
      { from: 'temporalis-3-left', seen: 'left', forward: 22, up: 18 },
      { from: 'temporalis-2-left', seen: 'left', forward: 27, up: 20 },
      { from: 'temporalis-2-left', seen: 'left', forward: 6, up: 24 },
      { from: 'temporalis-4-left', seen: 'left', forward: -2, up: 18 },
      { from: 'temporalis-4-left', seen: 'left', forward: -10, up: 3 },
      { from: 'temporalis-4-left', seen: 'left', forward: -4, up: -9 },
      { from: 'temporalis-1-left', seen: 'left', forward: -2, up: 9 },
    ],
  },
  {
    id: 'occipitalis-zone',
    muscle: 'occipitalis',
    region: 'occipital',
    pins: [
      { from: 'occipitalis-1-left', seen: 'back', aside: 0, up: -3 },
      { from: 'occipitalis-1-left', seen: 'back', aside: -14, up: -1.5 },
      { from: 'occipitalis-3-left', seen: 'back', aside: -14, up: 0 },
      { from: 'occipitalis-3-left', seen: 'back', aside: -8, up: 14 },
      { from: 'occipitalis-3-left', seen: 'back', aside: 6, up: 18 },
      { from: 'occipitalis-2-left', seen: 'back', aside: -2, up: 15 },
      { from: 'occipitalis-2-left', seen: 'left', forward: 9, up: 9 },
      { from: 'occipitalis-2-left', seen: 'left', forward: 11, up: -2 },
      { from: 'occipitalis-1-left', seen: 'left', forward: 12, up: -1.5 },
    ],
  },
  {
    id: 'trapezius-zone',
    muscle: 'trapezius',
    region: 'neck',
    pins: [
      { from: 'trapezius-3-left', seen: 'above', aside: -2, forward: 14 },
      { from: 'trapezius-1-left', seen: 'above', aside: 0, forward: 13 },
      { from: 'trapezius-2-left', seen: 'above', aside: 0, forward: 13 },
      { from: 'trapezius-2-left', seen: 'above', aside: 15, forward: 4 },
      { from: 'trapezius-2-left', seen: 'above', aside: 6, forward: -13 },
      { from: 'trapezius-1-left', seen: 'above', aside: 4, forward: -15 },
      { from: 'trapezius-3-left', seen: 'above', aside: -2, forward: -15 },
      { from: 'trapezius-3-left', seen: 'above', aside: -12, forward: -2 },
    ],
  },
];
