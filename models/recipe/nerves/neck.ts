// The three nerves of the back of the head, from the roots C2 and C3. Left side; millimetres.
import { above, back, belowInion, drawn, type NerveRecipe, read, side } from './nerve-recipe.ts';

export const NECK_NERVES: readonly NerveRecipe[] = [
  {
    id: 'lesser-occipital',
    radius: 1,
    trunk: [
      drawn({ from: 'inion', seen: 'back', up: -80, walk: { aside: 76 } }, 15, 'from behind sternocleidomastoid'),
      read(
        'A',
        'S43i S74',
        { from: 'inion', seen: 'back', up: -61, walk: { aside: 70 } },
        6,
        'along the rear edge of sternocleidomastoid: 65.4 mm from the midline and 53.3 mm (another study: 75) below the ear canals; drawn between',
      ),
      drawn({ from: 'mastoid-left', seen: 'left', forward: -8, up: -30 }, 4),
      drawn({ from: 'mastoid-left', seen: 'left', forward: -13, up: -6 }, 3.4),
      read('B', 'S51', { curve: 'nuchal-line-left', share: 0.68 }, 2.8, 'a third of the way from mastoid to inion'),
      drawn(side(-47, 40), 1.8),
      drawn(side(-46, 58), 1.5),
      drawn(side(-42, 73), 1.4),
    ],
    branches: [
      {
        leaves: 0.37,
        places: [drawn(side(-39, 15), 2.2), drawn(side(-32, 27), 1.8), drawn(side(-27, 43), 1.5), drawn(side(-25, 55), 1.4)],
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
        belowInion(13.2, 57),
        17,
        '13.2 mm from the midline, 62 mm (give or take 20) below the line of the ear canals',
      ),
      read('A', 'S36', belowInion(12.9, 44.2), 9.5, 'through trapezius 12.9 mm lateral and 44.2 mm below'),
      drawn(belowInion(11, 30), 5),
      drawn(belowInion(9.5, 14), 3.4),
      drawn(back('inion', 8.5, 4), 2.6),
      drawn(back('inion', 7, 27), 1.8),
    ],
    branches: [
      {
        leaves: 0.46,
        places: [drawn(belowInion(5.5, 15), 3.4), drawn(back('inion', 3.6, 1), 2.4), drawn(back('inion', 3, 14), 1.8)],
      },
      {
        leaves: 0.55,
        places: [drawn(belowInion(14, 7), 3), drawn(back('inion', 15.5, 7), 2.3), drawn(back('inion', 16, 22), 1.8)],
      },
    ],
  },
];
