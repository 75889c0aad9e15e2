// Which root feels which skin: the borders between V1, V2, V3, C2 and C3, as closed lines about the head. All of it is from memory of
// the usual textbook figures [M]: books differ, neighbours overlap, and so do people. Millimetres; the right half mirrors the left pins.
// Each line holds everything inside the next one: the neck, above it the head, in it the face, in it V1 and V2, in it V1.
import type { Pin } from '../steps/pin.ts';

export interface DermatomeLine {
  readonly name: string;
  /** From the midline over the left side back to the midline. */
  readonly pins: readonly Pin[];
  /** A place well inside. */
  readonly inside: Pin;
}

/**
 * Millimetres over which one root's weight gives way to the next one's. The border meant is soft, about 6 mm; the ramp is wider because
 * weights are kept at the corners of the thinned skin's facets, between which only a broad straight ramp stays smooth. Whoever draws it
 * narrows the fade: from 0.33 to 0.67 it is 6 mm wide.
 */
export const DERMATOME_RAMP_MM = 18;

const front = (from: string, aside: number, up: number): Pin => ({ from, seen: 'front', aside, up });
const back = (from: string, aside: number, up: number): Pin => ({ from, seen: 'back', aside, up });
const side = (forward: number, up: number): Pin => ({ from: 'tragion-left', seen: 'left', forward, up });
const above = (aside: number, forward: number): Pin => ({ from: 'vertex', seen: 'above', aside, forward });

/** Where V2 has tapered out at the temple, V1 meets V3 and, behind the crown, C2: both lines run on together, well behind that border. */
const OVER_THE_CROWN: readonly Pin[] = [
  side(45, 77),
  above(50, 38),
  above(48, 16),
  above(44, -8),
  above(32, -24),
  above(16, -30),
  above(0, -31),
];

/** In this order: each holds the one after it. */
export const DERMATOME_LINES: readonly DermatomeLine[] = [
  {
    name: 'foot of the neck: C3 above, C4 below',
    pins: [
      back('c7', 0, 6),
      back('c7', 28, 9),
      { from: 'neck-inflection-left', seen: 'left', forward: -8, up: 7 },
      { from: 'neck-inflection-left', seen: 'left', forward: 10, up: 7 },
      { from: 'neck-inflection-left', seen: 'left', forward: 30, up: -4 },
      front('suprasternal', 42, 42),
      front('suprasternal', 20, 26),
      front('suprasternal', 0, 22),
    ],
    inside: front('glabella', 0, 30),
  },
  {
    name: 'upper neck: C2 above, C3 below',
    pins: [
      back('inion', 0, -38),
      back('inion', 26, -38),
      { from: 'mastoid-left', seen: 'left', forward: -14, up: -30 },
      { from: 'mastoid-left', seen: 'left', forward: 12, up: -44 },
      { from: 'mastoid-left', seen: 'left', forward: 34, up: -66 },
      front('menton', 26, -10),
      front('menton', 0, -13),
    ],
    inside: front('glabella', 0, 30),
  },
  {
    name: 'face: trigeminal in front, C2 behind and below',
    pins: [
      above(0, -4),
      above(26, -4),
      above(50, -4),
      side(-5, 84),
      side(-5, 62),
      side(-2, 44),
      side(6, 32),
      side(10, 20),
      side(9, 8),
      side(7, -6),
      side(8, -22),
      side(17, -36),
      side(30, -50),
      side(43, -66),
      front('menton', 34, 8),
      front('menton', 18, -1),
      front('menton', 0, -2),
    ],
    inside: front('glabella', 0, 30),
  },
  {
    name: 'V1 and V2 above, V3 below and at the temple',
    pins: [
      front('nasion', 0, -72),
      front('nasion', 14, -73),
      front('nasion', 26, -74),
      side(62, -52),
      side(52, -32),
      side(44, -12),
      side(38, 8),
      side(35, 26),
      side(35, 46),
      side(39, 64),
      ...OVER_THE_CROWN,
    ],
    inside: front('glabella', 0, 30),
  },
  {
    name: 'V1 above, V2 below and at the front of the temple',
    pins: [
      front('nasion', 0, -49),
      front('nasion', 5, -44),
      front('nasion', 9, -32),
      front('nasion', 9.5, -16),
      front('inner-canthus-left', -2, -4),
      front('inner-canthus-left', 3, -0.5),
      front('pupil-left', 0, -4),
      front('outer-canthus-left', 2, 0),
      side(68, 30),
      side(63, 42),
      side(57, 54),
      side(51, 66),
      ...OVER_THE_CROWN,
    ],
    inside: front('glabella', 0, 30),
  },
];
