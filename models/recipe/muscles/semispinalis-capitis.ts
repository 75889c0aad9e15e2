// Semispinalis capitis: the stout upright column beside the nuchal ligament, between the superior and inferior nuchal lines above, sinking
// towards the transverse processes below. Drawn as far down as it stays within 25 mm of the skin.
import type { MuscleRecipe } from '../muscle-recipe.ts';

export const SEMISPINALIS_CAPITIS: MuscleRecipe = {
  id: 'semispinalis-capitis',
  side: 'left',
  sheets: [
    {
      seen: 'back',
      rails: [
        [
          [7, -128],
          [5, -108],
          [3.8, -88],
          [3, -66],
          [3.2, -44],
          [4.2, -27],
          [5.5, -13],
        ],
        [
          [11, -122],
          [9.5, -104],
          [8.6, -85],
          [8.2, -64],
          [8.6, -43],
          [9.8, -27],
          [11, -11.5],
        ],
        [
          [17, -114],
          [16, -98],
          [15.5, -81],
          [15.4, -62],
          [16, -43],
          [17.2, -27],
          [18.5, -10.5],
        ],
        [
          [25, -105],
          [24.4, -91],
          [24.2, -76],
          [24.4, -60],
          [25, -43],
          [26.2, -27],
          [27.2, -11],
        ],
        [
          [34, -95],
          [33.6, -83],
          [33.8, -71],
          [34.2, -57],
          [34.8, -43],
          [35.4, -28],
          [36, -12.5],
        ],
        [
          [42, -85],
          [42, -76],
          [42.2, -66],
          [42.4, -54],
          [42.6, -42],
          [42.8, -29],
          [43, -15.5],
        ],
        [
          [46, -78, -54],
          [45, -71, -52],
          [44.6, -62, -50],
          [45, -52, -51],
          [46, -42, -51],
          [46.8, -31, -53],
          [47.5, -19.5, -55],
        ],
      ],
      depth: [
        {
          across: 0,
          along: [
            [0, 25],
            [0.35, 22],
            [0.65, 16.5],
            [0.9, 13.5],
            [1, 14],
          ],
        },
        {
          across: 0.5,
          along: [
            [0, 26],
            [0.35, 22],
            [0.65, 15.5],
            [0.9, 12.5],
            [1, 13.5],
          ],
        },
        {
          across: 1,
          along: [
            [0, 27],
            [0.35, 22],
            [0.65, 17],
            [0.9, 14],
            [1, 14],
          ],
        },
      ],
      thickness: [
        {
          across: 0.4,
          along: [
            [0, 3],
            [0.3, 8],
            [0.7, 10],
            [0.9, 7],
            [1, 3],
          ],
        },
        {
          across: 1,
          along: [
            [0, 2],
            [0.3, 4],
            [0.7, 5],
            [1, 2],
          ],
        },
      ],
      edge: [5, 7],
      ends: { taper: [10, 4], fray: [5, 1.5] },
      belly: 0.4,
    },
  ],
  tendon: [0.1, 0.06],
  sources: ['BodyParts3D 4.0 (figures)', 'S67', 'S68'],
};
