// What the muscles of the scheme do, as movements of the average adult. Brows move by hm08's own targets (mean of its three faces); what
// hm08 has no target for is drawn here as smooth fields. Millimetres in the atlas frame, left side; the right mirrors it.
// Occipitalis is left out: it draws the scalp a few millimetres back over the skull, which a head without hair does not show.
import type { BodyMuscleId, MuscleId } from '#protocol/vocabulary.ts';
import type { BrowMove } from './source.ts';

type Place = readonly [aside: number, up: number, forward: number];

/** A patch of skin that slides: full at its middle, fading out as a bell of this reach. */
export interface Glide {
  readonly at: Place;
  readonly reach: number;
  readonly by: Place;
}

/** Skin that a muscle lifts outwards: an ellipse seen from the side, leaning forward by so many degrees. */
export interface Bulge {
  readonly at: readonly [up: number, forward: number];
  readonly half: readonly [along: number, across: number];
  readonly leanDeg: number;
  readonly height: number;
}

/** A turn about a transverse axis; it fades in downwards where height + `slope` x depth lies between `from` (none) and `to` (full). */
export interface Tilt {
  readonly axis: readonly [up: number, forward: number];
  readonly backDeg: number;
  readonly slope: number;
  readonly from: number;
  readonly to: number;
}

/** The girdle turned upwards about the sternoclavicular joint; it fades in outwards, and out again up the neck. */
export interface Shrug {
  readonly joint: readonly [aside: number, up: number];
  readonly raiseDeg: number;
  readonly outwards: readonly [from: number, to: number];
  readonly upTheNeck: readonly [from: number, to: number];
}

export interface Action {
  /** Muscles that shorten, and by how much their bellies swell on either face. */
  readonly works: readonly BodyMuscleId[];
  readonly swellMm: number;
  readonly brows?: Readonly<Partial<Record<BrowMove, number>>>;
  /** Only what lies this close to the midline follows the brow targets: the reach of a bell. */
  readonly browsWithin?: number;
  readonly glides?: readonly Glide[];
  readonly bulges?: readonly Bulge[];
  readonly tilts?: readonly Tilt[];
  readonly shrug?: Shrug;
}

export const ACTIONS: Readonly<Partial<Record<MuscleId, Action>>> = {
  // Raises the brows.
  frontalis: { works: ['frontalis'], swellMm: 0.3, brows: { up: 1.15, 'inner-up': 0.3 } },
  // Frowns: draws the brows together and down.
  corrugator: {
    works: ['corrugator'],
    swellMm: 0.5,
    brows: { down: 0.9 },
    glides: [{ at: [20, 42, 98], reach: 13, by: [-3.2, -0.6, 0.9] }],
  },
  // Pulls the skin between the brows down over the root of the nose.
  procerus: {
    works: ['procerus'],
    swellMm: 0.3,
    brows: { down: 0.8 },
    browsWithin: 17,
    glides: [
      { at: [0, 42, 100], reach: 15, by: [0, -3.2, 0.2] },
      { at: [0, 25, 97], reach: 7, by: [0, -0.8, 1.4] },
    ],
  },
  // Clenches the jaw: temple and cheek swell.
  temporalis: {
    works: ['temporalis'],
    swellMm: 0.6,
    bulges: [
      { at: [46, 20], half: [44, 50], leanDeg: 0, height: 1.1 },
      { at: [36, 31], half: [28, 26], leanDeg: 15, height: 2.4 },
      { at: [-33, 33], half: [36, 22], leanDeg: -14, height: 2.3 },
    ],
  },
  // Raises the shoulders.
  trapezius: {
    works: ['trapezius-descending', 'trapezius-transverse'],
    swellMm: 0.9,
    shrug: { joint: [21, -190], raiseDeg: 8, outwards: [25, 150], upTheNeck: [-125, -55] },
  },
  // Draws the head back: half in the joints of the skull, half in the lower neck.
  paraspinal: {
    works: ['splenius-capitis', 'semispinalis-capitis'],
    swellMm: 0.8,
    tilts: [
      { axis: [-8, -22], backDeg: 5, slope: 0.47, from: -120, to: -45 },
      { axis: [-95, -35], backDeg: 5, slope: 0.3, from: -185, to: -85 },
    ],
  },
};
