// The four nerves of forehead and temple, branches of the trigeminal. Left side; millimetres.
import { above, drawn, front, type NerveRecipe, read, side } from './nerve-recipe.ts';

export const FACE_NERVES: readonly NerveRecipe[] = [
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
      drawn(side(7, -15), 19, 'round the neck of the mandible'),
      drawn(side(11, -4), 8.5),
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
];
