// Frontalis: two thin bellies from the galea to the skin of the brows, parted above by a V and below by the root of the nose. Outline
// and direction after the measured muscle; its depth is not to be trusted there (it pierces the skin), so it is set just under the fat.
import { everywhere, type MuscleRecipe } from '../muscle-recipe.ts';

export const FRONTALIS: MuscleRecipe = {
  id: 'frontalis',
  side: 'left',
  sheets: [
    {
      seen: 'front',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[2.6, 86], [0.7, 77], [0.4, 62], [1.8, 51], [5.2, 40.5], [8, 30]],
        [[10, 95], [8.5, 80], [7.5, 65], [8.5, 50], [10.5, 40], [12, 31]],
        [[21, 100.5], [18, 84], [16, 68], [15.5, 52], [16, 43], [16.5, 34.5]],
        [[32, 103], [28, 86], [25, 70], [24, 55], [24, 47], [24.5, 38]],
        [[42.5, 102], [38, 86], [34, 70], [32, 56], [32, 48], [32.5, 38.5]],
        [[52.5, 97], [48, 82], [44, 68], [41.5, 56], [41, 48], [41, 37]],
        [[59, 90], [56, 78], [53, 66], [50.5, 55], [49.5, 47], [48.5, 36.5]],
        [[61.5, 84], [60.5, 75], [59, 66], [57, 57], [55, 49], [53, 40]],
      ],
      // biome-ignore format: a table
      depth: everywhere([[0, 2.1], [0.25, 1.5], [0.85, 1.5], [1, 2.3]]),
      // biome-ignore format: a table
      thickness: everywhere([[0, 1], [0.25, 1.9], [0.7, 1.9], [1, 1]]),
      edge: [3, 4],
      ends: { taper: [5, 4], fray: [2.4, 0.8] },
      belly: 0.5,
    },
  ],
  tendon: [0.1, 0.02],
  sources: ['Z-Anatomy (figures)', 'S55', 'S58', 'S59'],
};
