// The seven sensory nerves: where each runs, how deep, and how it branches. Every place says which source it rests on and how firmly;
// where sources disagree the course passes through their ranges and the place says so. Left side; the right mirrors it. Millimetres.
// Sources and marks are those of src/protocol: A read in a study, B in a digest, M from memory, D drawn to join what is known.
import type { NerveId } from '#protocol/vocabulary.ts';
import type { Pin } from '../steps/pin.ts';

/** A place of the skin, walked to from a pin where the figures are measured along the skin: first down, then away from the midline. */
export type NervePin = Pin & { readonly walk?: { readonly down?: number; readonly aside?: number } };

export interface NervePlace {
  readonly at: NervePin;
  /** Of the nerve's axis below the skin. */
  readonly deep: number;
  readonly known: 'A' | 'B' | 'M' | 'D';
  /** Source ids, space-separated; empty where it is drawn freely. */
  readonly sources: string;
  readonly note?: string;
}

export interface NerveBranch {
  /** Share of the way along the trunk at which it leaves. */
  readonly leaves: number;
  readonly places: readonly NervePlace[];
}

export interface NerveRecipe {
  readonly id: NerveId;
  /** Radius at the root. */
  readonly radius: number;
  /** From the root; its last stretch is one of the branches. */
  readonly trunk: readonly NervePlace[];
  readonly branches: readonly NerveBranch[];
}

/**
 * How all of them are drawn. Real trunks are about as thick as these or thinner, real tips far too thin to be seen: thickness is for
 * legibility [D].
 */
export const NERVE_DRAWING = {
  tipRadius: 0.3,
  /** A branch starts with this share of the radius that the trunk has there. */
  branchShare: 0.8,
  /** Corners of a tube, and the way from one ring of them to the next. */
  corners: 6,
  spacing: 5.2,
  /** A living line is never quite straight: so far it strays to a side, over about such a length; not at places that were measured. */
  stray: 0.8,
  strayLength: 31,
  /** Nothing of a nerve comes closer to the skin. */
  leastCover: 0.7,
} as const;

const drawn = (at: NervePin, deep: number, note?: string): NervePlace =>
  note === undefined ? { at, deep, known: 'D', sources: '' } : { at, deep, known: 'D', sources: '', note };
const read = (known: 'A' | 'B' | 'M', sources: string, at: NervePin, deep: number, note?: string): NervePlace =>
  note === undefined ? { at, deep, known, sources } : { at, deep, known, sources, note };

const front = (from: string, aside: number, up: number): NervePin => ({ from, seen: 'front', aside, up });
const back = (from: string, aside: number, up: number): NervePin => ({ from, seen: 'back', aside, up });
const side = (forward: number, up: number): NervePin => ({ from: 'tragion-left', seen: 'left', forward, up });
const above = (aside: number, forward: number): NervePin => ({ from: 'vertex', seen: 'above', aside, forward });
const belowInion = (aside: number, down: number): NervePin => ({ from: 'inion', seen: 'back', walk: { down, aside } });

export const NERVE_RECIPES: readonly NerveRecipe[] = [
  {
    id: 'supratrochlear',
    radius: 0.9,
    trunk: [
      drawn(front('orbital-rim-medial-left', 0, -1.5), 12, 'out of the orbit'),
      read(
        'B',
        'S72 S41',
        front('orbital-rim-medial-left', 1.3, 1.5),
        7.5,
        'mean 15.3 mm (3 to 38) medial to the supraorbital nerve',
      ),
      read('A', 'S41', front('orbital-rim-medial-left', 2.6, 9.6), 4.4, 'enters and runs in corrugator'),
      read(
        'A',
        'S41',
        front('orbital-rim-medial-left', 3.4, 15.3),
        2.6,
        'through frontalis: 9.6 to 15.3 mm above the rim; S54 says 20 to 30',
      ),
      drawn(front('trichion', 17, -36), 1.7),
      drawn(front('trichion', 14, -16), 1.4),
    ],
    branches: [
      {
        leaves: 0.14,
        places: [
          read('A', 'S41', front('orbital-rim-medial-left', -3, 10.5), 2.8, 'the medial branch pierces frontalis first'),
          read('B', 'S72', front('glabella', 9, 24), 1.8, 'most medial branch 8 to 30 mm from the midline'),
          drawn(front('trichion', 5.5, -18), 1.4),
        ],
      },
      { leaves: 0.45, places: [drawn(front('trichion', 22, -28), 1.6), drawn(front('trichion', 21, -12), 1.4)] },
    ],
  },
  {
    id: 'supraorbital',
    radius: 1.1,
    trunk: [
      drawn(front('orbital-rim-medial-left', 8, 1), 13, 'along the roof of the orbit'),
      read(
        'A',
        'S43a S43b S43c',
        front('orbital-rim-medial-left', 8, 4),
        7.5,
        'through notch or foramen, mean 21.4 to 25.2 mm from the midline, range 17.6 to 32.4; drawn at 23.7',
      ),
      read('B', 'S54', front('orbital-rim-medial-left', 9.3, 13), 5, 'under and through corrugator'),
      read('B', 'S54', front('orbital-rim-medial-left', 10.8, 26), 2.7, 'through frontalis, 20 to 30 mm above the rim'),
      drawn(front('trichion', 27, -18), 1.7),
      drawn(front('trichion', 28, 5), 1.6),
      drawn(above(27, 52), 1.5),
      read('A', 'S43a', above(22, 24), 1.4, 'scalp toward the vertex'),
    ],
    branches: [
      {
        leaves: 0.17,
        places: [
          drawn(front('trichion', 23, -14), 1.6),
          drawn(front('trichion', 17, 10), 1.6),
          drawn(above(13, 54), 1.5),
          drawn(above(10, 32), 1.4),
        ],
      },
      {
        leaves: 0.085,
        places: [
          read('M', 'S54', front('orbital-rim-mid-left', 4, 20), 5.4, 'the deep branch runs sideways on the bone'),
          drawn(front('trichion', 41, -18), 4.6),
          read('M', '', above(49, 54), 3.4, 'medial to the temporal line'),
          drawn(above(44, 32), 2),
          drawn(above(38, 10), 1.4),
        ],
      },
      { leaves: 0.36, places: [drawn(front('trichion', 37, 4), 1.6), drawn(above(40, 50), 1.5), drawn(above(40, 34), 1.3)] },
    ],
  },
  {
    id: 'zygomaticotemporal',
    radius: 0.9,
    trunk: [
      drawn(
        { from: 'outer-canthus-left', seen: 'left', forward: -10, up: -1 },
        12,
        'out of the zygomatic bone into the temporal fossa',
      ),
      read(
        'A',
        'S43d',
        { from: 'outer-canthus-left', seen: 'left', forward: -16.8, up: 6.4 },
        5,
        'out of the deep temporal fascia 16.8 mm (12 to 31) behind and 6.4 mm (4 to 11) above the lateral canthus',
      ),
      drawn({ from: 'outer-canthus-left', seen: 'left', forward: -26, up: 10.5 }, 2.6),
      read('A', 'S43e', side(42.5, 33), 2, '25.6 mm behind the plane of the suture, the further exit of another study'),
      drawn(side(34, 45), 1.6),
      drawn(side(28, 56), 1.4),
    ],
    branches: [
      { leaves: 0.24, places: [drawn(side(53, 43), 2), drawn(side(51, 54), 1.6), drawn(side(46, 65), 1.4)] },
      { leaves: 0.5, places: [drawn(side(31, 38), 1.8), drawn(side(22, 41), 1.5), drawn(side(13, 46), 1.4)] },
    ],
  },
  {
    id: 'auriculotemporal',
    radius: 1.1,
    trunk: [
      drawn(side(9, -15), 12, 'round the neck of the mandible'),
      drawn(side(11, -3), 8),
      read('A', 'S43f', side(10.1, 9.5), 4, 'a band 13.1 mm in front of and 5.0 mm above the antero-superior ear canal'),
      read(
        'A',
        'S43f',
        side(8.9, 21.7),
        2.8,
        'a band 11.9 mm in front and 17.2 mm above; beside the superficial temporal artery',
      ),
      drawn(side(8, 40), 2),
      drawn(side(3, 62), 1.7),
      drawn(side(-3, 84), 1.5),
      drawn(above(48, -6), 1.4),
    ],
    branches: [
      {
        leaves: 0.22,
        places: [drawn(side(15, 43), 1.9), drawn(side(24, 58), 1.6), drawn(side(31, 73), 1.4), drawn(side(29, 84), 1.3)],
      },
      { leaves: 0.27, places: [drawn(side(-1, 49), 1.8), drawn(side(-13, 63), 1.6), drawn(side(-24, 76), 1.4)] },
      { leaves: 0.42, places: [drawn(side(14, 74), 1.6), drawn(side(17, 92), 1.4), drawn(above(45, 14), 1.3)] },
    ],
  },
  {
    id: 'lesser-occipital',
    radius: 1,
    trunk: [
      drawn({ from: 'inion', seen: 'back', up: -84, walk: { aside: 60 } }, 15, 'from behind sternocleidomastoid'),
      read(
        'A',
        'S43i S74',
        { from: 'inion', seen: 'back', up: -61, walk: { aside: 64 } },
        6,
        'along the rear edge of sternocleidomastoid: 65.4 mm from the midline and 53.3 mm (another study: 75) below the ear canals; drawn between',
      ),
      drawn({ from: 'mastoid-left', seen: 'left', forward: -13, up: -30 }, 4),
      drawn({ from: 'mastoid-left', seen: 'left', forward: -15, up: -6 }, 3.4),
      read('B', 'S51', { curve: 'nuchal-line-left', share: 0.68 }, 2.8, 'a third of the way from mastoid to inion'),
      drawn(side(-47, 40), 1.8),
      drawn(side(-46, 58), 1.5),
      drawn(side(-42, 73), 1.4),
    ],
    branches: [
      {
        leaves: 0.42,
        places: [drawn(side(-37, 10), 2.2), drawn(side(-32, 27), 1.8), drawn(side(-27, 43), 1.5), drawn(side(-25, 55), 1.4)],
      },
      { leaves: 0.56, places: [drawn(side(-59, 32), 2), drawn(side(-63, 50), 1.6), drawn(side(-62, 66), 1.4)] },
    ],
  },
  {
    id: 'greater-occipital',
    radius: 1.2,
    trunk: [
      read('A', 'S36', belowInion(30.2, 52.3), 25, 'winds round obliquus capitis inferior'),
      read('A', 'S43g', belowInion(18, 40), 21, 'at the level of C2, 17 to 19 mm from the midline'),
      read(
        'A',
        'S36 S37',
        belowInion(13.1, 27.7),
        15,
        'through semispinalis 13.1 mm lateral and 27.7 mm below; S37: 15 and 30; in 90 % (S43j) of sides',
      ),
      read(
        'A',
        'S36 S43j',
        belowInion(22.6, 16.3),
        9.5,
        'through trapezius 22.6 mm lateral and 16.3 mm below; in another series in 45 % of sides only; S51: 20 and 20',
      ),
      drawn(back('inion', 27.5, 1), 4.6, 'S43h puts it 38 mm (15 to 75) lateral on the line from inion to mastoid: outer branch'),
      drawn(back('inion', 30, 24), 2.6),
      drawn(back('inion', 30, 50), 2),
      drawn(back('inion', 29, 78), 1.7),
      drawn(above(25, -52), 1.5),
      read('A', 'S36', above(20, -22), 1.4, 'occiput to vertex'),
    ],
    branches: [
      {
        leaves: 0.29,
        places: [
          drawn(back('inion', 20.5, 20), 2.8),
          drawn(back('inion', 15.5, 42), 2),
          drawn(back('inion', 13, 72), 1.7),
          drawn(above(11, -62), 1.5),
          drawn(above(8, -38), 1.4),
        ],
      },
      {
        leaves: 0.27,
        places: [
          read('A', 'S43h', back('inion', 38, 14), 3, 'the outer branch crosses the line from inion to mastoid about here'),
          drawn(back('inion', 46, 36), 2),
          drawn(back('inion', 48, 60), 1.6),
          drawn(back('inion', 45, 82), 1.4),
        ],
      },
      {
        leaves: 0.48,
        places: [drawn(back('inion', 39, 68), 1.8), drawn(back('inion', 40, 92), 1.5), drawn(above(40, -44), 1.3)],
      },
    ],
  },
  {
    id: 'third-occipital',
    radius: 0.9,
    trunk: [
      drawn(belowInion(17, 66), 23, 'round the joint between C2 and C3'),
      read(
        'A',
        'S43i',
        belowInion(13.2, 56),
        17,
        '13.2 mm from the midline, 62 mm (give or take 20) below the line of the ear canals',
      ),
      read('A', 'S36', belowInion(12.9, 44.2), 9.5, 'through trapezius 12.9 mm lateral and 44.2 mm below'),
      drawn(belowInion(10, 27), 4.6),
      drawn(belowInion(7.6, 12), 3.2),
      drawn(back('inion', 6.5, 8), 2.4),
      drawn(back('inion', 5.5, 28), 1.8),
    ],
    branches: [
      {
        leaves: 0.5,
        places: [drawn(belowInion(14, 12), 3.2), drawn(back('inion', 16, 6), 2.4), drawn(back('inion', 17, 20), 1.8)],
      },
      { leaves: 0.38, places: [drawn(belowInion(4.5, 25), 3.2), drawn(belowInion(2.8, 10), 2.2)] },
    ],
  },
];
