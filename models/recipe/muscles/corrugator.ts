// Corrugator supercilii: deep on the bone of the inner brow, oblique upwards and outwards through frontalis to the skin over the middle of
// the brow; its innermost fibres (oblique head) climb steeply. The measured muscle ends at 32 mm and is thin; published lateral ends lie at
// 42.7 to 45 mm, width 12.6 and thickness 1.6 mm (S39, S40). Drawn between the two.
import type { MuscleRecipe } from '../muscle-recipe.ts';

export const CORRUGATOR: MuscleRecipe = {
  id: 'corrugator',
  side: 'left',
  sheets: [
    {
      seen: 'front',
      rails: [
        [
          [8.5, 33.5],
          [9.8, 38],
          [11.5, 44],
          [12.8, 49.5],
        ],
        [
          [8.4, 32.5],
          [11, 38],
          [14, 43.5],
          [17.6, 49.5],
        ],
        [
          [8.6, 31.5],
          [12.6, 37],
          [18, 43],
          [24, 48.5],
        ],
        [
          [9.2, 30],
          [14, 35.5],
          [20.5, 41],
          [31, 48],
        ],
        [
          [9.8, 28.8],
          [15, 33.6],
          [22, 38.6],
          [36, 48],
        ],
        [
          [10.8, 27.6],
          [16.4, 31.8],
          [23.6, 36.4],
          [36.5, 45.5],
        ],
      ],
      depth: [
        {
          across: 0,
          along: [
            [0, 4.8],
            [0.6, 4.2],
            [1, 3.6],
          ],
        },
        {
          across: 1,
          along: [
            [0, 5.2],
            [0.5, 4.6],
            [1, 3.2],
          ],
        },
      ],
      thickness: [
        {
          across: 0,
          along: [
            [0, 1],
            [0.4, 1.2],
            [1, 0.7],
          ],
        },
        {
          across: 0.7,
          along: [
            [0, 1.2],
            [0.4, 2],
            [1, 0.8],
          ],
        },
      ],
      edge: [3, 2.5],
      ends: { taper: [2.5, 5], fray: [0.4, 1.6] },
      belly: 0.5,
    },
  ],
  tendon: [0.1, 0.12],
  sources: ['Z-Anatomy (figures)', 'S39', 'S40', 'S54', 'S55'],
};
