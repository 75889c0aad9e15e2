// The borders of the four areas, as places seen in a plain view beside a landmark. Millimetres; left side, the right mirrors it.
// Interiors need no order: the step finds them by `inside`.
import type { RegionId } from '#protocol/vocabulary.ts';
import type { Pin } from '../steps/pin.ts';

export interface RegionBorder {
  readonly id: RegionId;
  /** A closed border about each side, or one across the midline whose right half mirrors the pins. */
  readonly across: boolean;
  readonly pins: readonly Pin[];
  /** A place well inside. */
  readonly inside: Pin;
}

/**
 * Millimetres across a border over which a weight runs straight from 0 to 1. It is a distance, not yet a tint: only a straight ramp wider
 * than the facets of the thinned skin keeps its half-way line smooth between their corners. Whoever draws it narrows the fade to taste:
 * 8 mm of it is a smoothstep from 0.33 to 0.67.
 */
export const RAMP_MM = 24;

const NUCHAL = 'nuchal-line-left';
const TEMPORAL = 'temporal-line-left';

export const REGION_BORDERS: readonly RegionBorder[] = [
  {
    // Brow to hairline between the temporal lines; the root of the nose and the lids stay out.
    id: 'forehead',
    across: true,
    pins: [
      { from: 'nasion', seen: 'front', aside: 0, up: 9 },
      { from: 'nasion', seen: 'front', aside: 8, up: 11 },
      { from: 'orbital-rim-medial-left', seen: 'front', aside: 2, up: 4 },
      { from: 'orbital-rim-mid-left', seen: 'front', aside: -6, up: 4 },
      { from: 'orbital-rim-mid-left', seen: 'front', aside: 6, up: 3.5 },
      { from: 'orbital-rim-lateral-left', seen: 'front', aside: 2, up: 3 },
      { curve: TEMPORAL, share: 0.04 },
      { curve: TEMPORAL, share: 0.1 },
      { curve: TEMPORAL, share: 0.17 },
      { curve: TEMPORAL, share: 0.24 },
      { from: 'trichion', seen: 'front', aside: 46, up: -3 },
      { from: 'trichion', seen: 'front', aside: 34, up: 4 },
      { from: 'trichion', seen: 'front', aside: 18, up: 3 },
      { from: 'trichion', seen: 'front', aside: 0, up: 0 },
    ],
    inside: { from: 'trichion', seen: 'front', aside: 0, up: -30 },
  },
  {
    // The temporal fossa: under the temporal line, above the zygomatic arch, in front of and above the ear.
    id: 'temple',
    across: false,
    pins: [
      { curve: TEMPORAL, share: 0.02 },
      { curve: TEMPORAL, share: 0.1 },
      { curve: TEMPORAL, share: 0.17 },
      { curve: TEMPORAL, share: 0.26 },
      { curve: TEMPORAL, share: 0.36 },
      { curve: TEMPORAL, share: 0.46 },
      { curve: TEMPORAL, share: 0.56 },
      { curve: TEMPORAL, share: 0.66 },
      { curve: TEMPORAL, share: 0.76 },
      { curve: TEMPORAL, share: 0.86 },
      { curve: TEMPORAL, share: 0.94 },
      { from: 'tragion-left', seen: 'left', forward: -28, up: 33 },
      { from: 'tragion-left', seen: 'left', forward: -19, up: 30 },
      { from: 'tragion-left', seen: 'left', forward: -9, up: 31.5 },
      { from: 'tragion-left', seen: 'left', forward: 1, up: 27 },
      { from: 'tragion-left', seen: 'left', forward: 7, up: 19 },
      { from: 'tragion-left', seen: 'left', forward: 13, up: 11 },
      { from: 'tragion-left', seen: 'left', forward: 25, up: 9 },
      { from: 'tragion-left', seen: 'left', forward: 40, up: 10 },
      { from: 'tragion-left', seen: 'left', forward: 53, up: 14 },
      { from: 'tragion-left', seen: 'left', forward: 62, up: 23 },
      { from: 'tragion-left', seen: 'left', forward: 69, up: 32 },
    ],
    inside: { from: 'tragion-left', seen: 'left', forward: 20, up: 45 },
  },
  {
    // Above the nuchal line up to about the lambda, between the mastoids.
    id: 'occipital',
    across: true,
    pins: [
      { curve: NUCHAL, share: 0 },
      { curve: NUCHAL, share: 0.15 },
      { curve: NUCHAL, share: 0.3 },
      { curve: NUCHAL, share: 0.45 },
      { curve: NUCHAL, share: 0.6 },
      { curve: NUCHAL, share: 0.75 },
      { curve: NUCHAL, share: 0.88 },
      { from: 'tragion-left', seen: 'left', forward: -36, up: 14 },
      { from: 'tragion-left', seen: 'left', forward: -40, up: 26 },
      { from: 'tragion-left', seen: 'left', forward: -48, up: 40 },
      { from: 'inion', seen: 'back', aside: 44, up: 52 },
      { from: 'inion', seen: 'back', aside: 30, up: 61 },
      { from: 'inion', seen: 'back', aside: 15, up: 65 },
      { from: 'inion', seen: 'back', aside: 0, up: 66 },
    ],
    inside: { from: 'inion', seen: 'back', aside: 0, up: 30 },
  },
  {
    // Below the nuchal line: back and sides of the neck to the upper trapezius and the acromion.
    id: 'neck',
    across: true,
    pins: [
      { curve: NUCHAL, share: 0 },
      { curve: NUCHAL, share: 0.15 },
      { curve: NUCHAL, share: 0.3 },
      { curve: NUCHAL, share: 0.45 },
      { curve: NUCHAL, share: 0.6 },
      { curve: NUCHAL, share: 0.75 },
      { curve: NUCHAL, share: 0.9 },
      { from: 'mastoid-left', seen: 'left', forward: 2, up: -4 },
      { from: 'mastoid-left', seen: 'left', forward: 6, up: -28 },
      { from: 'mastoid-left', seen: 'left', forward: 9, up: -55 },
      { from: 'neck-inflection-left', seen: 'left', forward: 27, up: 18 },
      { from: 'neck-inflection-left', seen: 'left', forward: 26, up: -2 },
      { from: 'neck-inflection-left', seen: 'above', aside: 24, forward: 17 },
      { from: 'neck-inflection-left', seen: 'above', aside: 52, forward: 13 },
      { from: 'neck-inflection-left', seen: 'above', aside: 82, forward: 15 },
      { from: 'acromion-left', seen: 'above', aside: -8, forward: 25 },
      { from: 'acromion-left', seen: 'above', aside: 5, forward: 20 },
      { from: 'acromion-left', seen: 'above', aside: 11, forward: 6 },
      { from: 'acromion-left', seen: 'above', aside: 4, forward: -16 },
      { from: 'acromion-left', seen: 'back', aside: -22, up: -14 },
      { from: 'acromion-left', seen: 'back', aside: -52, up: -12 },
      { from: 'acromion-left', seen: 'back', aside: -85, up: -4 },
      { from: 'c7', seen: 'back', aside: 62, up: -66 },
      { from: 'c7', seen: 'back', aside: 30, up: -62 },
      { from: 'c7', seen: 'back', aside: 0, up: -60 },
    ],
    inside: { from: 'c7', seen: 'back', aside: 0, up: 20 },
  },
];
