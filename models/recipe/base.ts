// The quiet form under the muscles: how deep bone and deep fascia lie under the skin, and the few bones that show. Drawn from general
// anatomy to give the layers a head to lie on [D]: it is artwork, not a measured skull. Millimetres; left side, the right mirrors it.
import type { Pin } from '../steps/pin.ts';
import type { Spot } from '../steps/spot.ts';

export const BASE_FORM = {
  /** Step of the lattice that the form is cut from. */
  stepMm: 2.2,
  /** Triangles of the finished form, both halves. */
  triangles: 10_000,
  /** It ends so far below the designed lower edge of the bust, with an edge this round. */
  belowCutMm: 4,
  edgeMm: 9,
  /** Free way between the form and the inner face of any muscle. */
  clearMm: 1.6,
} as const;

/** How deep the form lies under the skin around a place; between the places the depth runs smoothly. */
export interface Depth {
  readonly pin: Pin;
  readonly deep: number;
  /** How far its say reaches. */
  readonly reach: number;
}

const depth = (pin: Pin, deep: number, reach = 26): Depth => ({ pin, deep, reach });

export const BASE_DEPTHS: readonly Depth[] = [
  // Skull cap: scalp, galea and frontalis above it.
  depth({ from: 'vertex', seen: 'above' }, 6, 45),
  depth({ from: 'vertex', seen: 'above', aside: 45 }, 6, 40),
  depth({ from: 'vertex', seen: 'above', forward: -55 }, 6.5, 45),
  depth({ from: 'trichion', seen: 'front' }, 6),
  depth({ from: 'trichion', seen: 'front', aside: 38, up: -4 }, 6),
  depth({ from: 'glabella', seen: 'front', up: 22 }, 6.5),
  depth({ from: 'glabella', seen: 'front' }, 7, 16),
  depth({ from: 'orbital-rim-mid-left', seen: 'front', up: 8 }, 7.5, 16),
  depth({ from: 'orbital-rim-lateral-left', seen: 'front', aside: 2, up: 4 }, 8, 14),
  depth({ from: 'opisthocranion', seen: 'back' }, 9, 34),
  depth({ from: 'opisthocranion', seen: 'back', aside: 45 }, 9, 34),
  depth({ from: 'inion', seen: 'back', up: 6 }, 11, 20),
  depth({ from: 'inion', seen: 'back', aside: 40, up: 8 }, 11, 22),
  depth({ from: 'inion', seen: 'back', up: -14 }, 15, 16),
  // Temporal fossa: the bed of temporalis.
  depth({ from: 'tragion-left', seen: 'left', forward: 38, up: 30 }, 15, 18),
  depth({ from: 'tragion-left', seen: 'left', forward: 52, up: 40 }, 13, 14),
  depth({ from: 'tragion-left', seen: 'left', forward: 18, up: 34 }, 13, 18),
  depth({ from: 'tragion-left', seen: 'left', forward: 20, up: 58 }, 10, 18),
  depth({ from: 'tragion-left', seen: 'left', forward: -8, up: 45 }, 10, 18),
  depth({ from: 'tragion-left', seen: 'left', forward: -12, up: 14 }, 9, 16),
  depth({ from: 'tragion-left', seen: 'left', forward: -40, up: 50 }, 7, 20),
  depth({ from: 'tragion-left', seen: 'left', forward: 10, up: 98 }, 6, 22),
  // Face.
  depth({ from: 'nasion', seen: 'front' }, 5, 10),
  depth({ from: 'nasion', seen: 'front', up: -16 }, 4, 10),
  depth({ from: 'nasion', seen: 'front', up: -60 }, 13, 16),
  depth({ from: 'nasion', seen: 'front', aside: 22, up: -50 }, 12, 16),
  depth({ from: 'outer-canthus-left', seen: 'front', aside: -4, up: -24 }, 9, 14),
  depth({ from: 'outer-canthus-left', seen: 'front', aside: 0, up: -55 }, 17, 16),
  depth({ from: 'tragion-left', seen: 'left', forward: 26, up: -26 }, 15, 18),
  depth({ from: 'tragion-left', seen: 'left', forward: 12, up: -55 }, 9, 16),
  depth({ from: 'tragion-left', seen: 'left', forward: 40, up: -66 }, 10, 18),
  depth({ from: 'menton', seen: 'front', up: 12 }, 9, 18),
  // Neck: a column under the muscles.
  depth({ from: 'mastoid-left', seen: 'left' }, 10, 14),
  depth({ from: 'mastoid-left', seen: 'left', forward: 18, up: -50 }, 14, 28),
  depth({ from: 'mastoid-left', seen: 'left', forward: -12, up: -45 }, 20, 26),
  depth({ from: 'suprasternal', seen: 'front', up: 75 }, 11, 26),
  depth({ from: 'suprasternal', seen: 'front', up: 30 }, 12, 26),
  depth({ from: 'inion', seen: 'back', up: -32 }, 22, 22),
  depth({ from: 'inion', seen: 'back', aside: 26, up: -45 }, 24, 22),
  depth({ from: 'inion', seen: 'back', up: -75 }, 27, 26),
  depth({ from: 'c7', seen: 'back' }, 22, 26),
  // Shoulders, chest and back.
  depth({ from: 'neck-inflection-left', seen: 'above', aside: 26, forward: -4 }, 22, 28),
  depth({ from: 'neck-inflection-left', seen: 'above', aside: 75, forward: -6 }, 18, 30),
  depth({ from: 'acromion-left', seen: 'above', aside: -12 }, 13, 24),
  depth({ from: 'acromion-left', seen: 'left', up: -45 }, 14, 40),
  depth({ from: 'c7', seen: 'back', aside: 70, up: -75 }, 19, 40),
  depth({ from: 'c7', seen: 'back', up: -90 }, 19, 40),
  depth({ from: 'suprasternal', seen: 'front', aside: 70, up: -20 }, 14, 40),
  depth({ from: 'suprasternal', seen: 'front', up: -30 }, 10, 30),
];

/**
 * The front of the facial bones, seen in profile: what stands before it (the soft nose, the lips) is taken off. `forward` is given from
 * nasion; to the side the line falls back like the arch of the teeth, over a circle of radius `arch`.
 */
export const FACE_FRONT: readonly { readonly up: number; readonly forward: number; readonly arch: number }[] = [
  { up: 30, forward: 0, arch: 400 },
  { up: 10, forward: -4, arch: 120 },
  { up: 0, forward: -6, arch: 60 },
  { up: -10, forward: -2, arch: 34 },
  { up: -19, forward: 3, arch: 30 },
  { up: -27, forward: -2, arch: 34 },
  { up: -40, forward: -10, arch: 38 },
  { up: -55, forward: -9, arch: 36 },
  { up: -70, forward: -9, arch: 36 },
  { up: -85, forward: -14, arch: 38 },
  { up: -100, forward: -13, arch: 36 },
  { up: -120, forward: -22, arch: 34 },
];
/** Only so far from the midline is the face cut back to it, fading over as much again. */
export const FACE_FRONT_HALF_WIDTH = 26;

interface Cord {
  readonly cord: readonly { readonly spot: Spot; readonly radius: number }[];
}
interface Ball {
  readonly ball: Spot;
  /** Half sizes aside, up and forward. */
  readonly radii: readonly [number, number, number];
  /** Degrees by which its front turns outwards. */
  readonly turnDeg?: number;
}
export type Feature = (Cord | Ball) & {
  readonly name: string;
  readonly how: 'add' | 'cut';
  readonly soft: number;
  /** A muscle runs below it: it need not lie under muscles. */
  readonly overMuscle?: true;
};

const on = (spot: Spot, radius: number): { readonly spot: Spot; readonly radius: number } => ({ spot, radius });

export const BASE_FEATURES: readonly Feature[] = [
  {
    name: 'brow ridge and lateral rim of the orbit',
    how: 'add',
    soft: 5,
    cord: [
      on({ from: 'orbital-rim-medial-left', seen: 'front', aside: -3, up: 5, deep: 10 }, 4),
      on({ from: 'orbital-rim-mid-left', seen: 'front', aside: -4, up: 4, deep: 11 }, 4),
      on({ from: 'orbital-rim-lateral-left', seen: 'front', aside: 1, up: 2, deep: 11 }, 4),
      on({ from: 'tragion-left', seen: 'left', forward: 68, up: 24, deep: 8 }, 5),
      on({ from: 'tragion-left', seen: 'left', forward: 66, up: 8, deep: 9 }, 5.5),
      on({ from: 'outer-canthus-left', seen: 'front', aside: -4, up: -22, deep: 12 }, 5.5),
      on({ from: 'pupil-left', seen: 'front', aside: -6, up: -21, deep: 10 }, 4.5),
    ],
  },
  {
    name: 'zygomatic arch',
    overMuscle: true,
    how: 'add',
    soft: 6,
    cord: [
      on({ from: 'outer-canthus-left', seen: 'front', aside: 1, up: -20, deep: 11.5 }, 6),
      on({ from: 'tragion-left', seen: 'left', forward: 54, up: -3, deep: 8.5 }, 4.6),
      on({ from: 'tragion-left', seen: 'left', forward: 40, up: 1.5, deep: 7 }, 4.2),
      on({ from: 'tragion-left', seen: 'left', forward: 24, up: 4.5, deep: 7 }, 4.1),
      on({ from: 'tragion-left', seen: 'left', forward: 8, up: 7, deep: 8 }, 4),
      on({ from: 'tragion-left', seen: 'left', forward: -8, up: 9, deep: 11 }, 3.8),
    ],
  },
  {
    name: 'orbit',
    how: 'cut',
    soft: 6,
    ball: { beside: 'pupil-left', aside: -0.5, up: 0.5, forward: -3 },
    radii: [17, 15.5, 13],
    turnDeg: 16,
  },
  {
    name: 'opening of the nose',
    how: 'cut',
    soft: 5,
    cord: [
      on({ beside: 'nasion', aside: 2.5, up: -27, forward: 1 }, 5),
      on({ beside: 'nasion', aside: 6, up: -40, forward: -4 }, 9),
    ],
  },
  {
    name: 'lower border of the mandible',
    how: 'add',
    soft: 9,
    cord: [
      on({ from: 'tragion-left', seen: 'left', forward: 12, up: -8, deep: 17 }, 4),
      on({ from: 'tragion-left', seen: 'left', forward: 7, up: -34, deep: 14 }, 5),
      on({ from: 'tragion-left', seen: 'left', forward: 12, up: -56, deep: 12 }, 6),
      on({ from: 'tragion-left', seen: 'left', forward: 34, up: -72, deep: 13 }, 7),
      on({ from: 'tragion-left', seen: 'left', forward: 54, up: -80, deep: 14 }, 7.5),
      on({ from: 'menton', seen: 'front', aside: 18, up: 14, deep: 14 }, 8),
      on({ from: 'menton', seen: 'front', aside: 0, up: 13, deep: 16 }, 9),
    ],
  },
  {
    name: 'mastoid process',
    how: 'add',
    soft: 8,
    ball: { from: 'mastoid-left', seen: 'left', forward: 6, up: 6, deep: 17 },
    radii: [8, 15, 9],
  },
  {
    name: 'superior nuchal line',
    how: 'add',
    soft: 8,
    cord: [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((share) =>
      on({ curve: 'nuchal-line-left', share, deep: 14 }, 3.2 - 1.2 * share),
    ),
  },
  {
    name: 'occipital protuberance',
    how: 'add',
    soft: 8,
    ball: { from: 'inion', seen: 'back', up: 4, deep: 14 },
    radii: [8, 5, 6],
  },
  {
    name: 'clavicle',
    how: 'add',
    soft: 9,
    cord: [
      on({ from: 'suprasternal', seen: 'front', aside: 13, up: -4, deep: 11 }, 7.5),
      on({ from: 'suprasternal', seen: 'front', aside: 45, up: 4, deep: 11 }, 5.5),
      on({ from: 'suprasternal', seen: 'front', aside: 90, up: 16, deep: 13 }, 5),
      on({ from: 'acromion-left', seen: 'above', aside: -42, forward: 22, deep: 15 }, 5),
      on({ from: 'acromion-left', seen: 'above', aside: -12, forward: 8, deep: 13 }, 5.5),
    ],
  },
  {
    name: 'acromion and spine of the scapula',
    how: 'add',
    soft: 10,
    cord: [
      on({ from: 'acromion-left', seen: 'above', aside: -4, forward: 2, deep: 14 }, 8),
      on({ from: 'acromion-left', seen: 'above', aside: -14, forward: -18, deep: 15 }, 7),
      on({ from: 'acromion-left', seen: 'back', aside: -60, up: -28, deep: 20 }, 6),
      on({ from: 'acromion-left', seen: 'back', aside: -105, up: -45, deep: 22 }, 5),
    ],
  },
];
