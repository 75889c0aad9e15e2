// Temporalis: a fan from the temporal line and fossa that gathers towards the coronoid process, the back fibres nearly level, the front ones
// upright. Its tendon goes under the zygomatic arch, deeper there. Outline, direction and depth after the measured muscle; its thickness is
// not to be trusted there (a shell).
import { everywhere, type MuscleRecipe } from '../muscle-recipe.ts';

export const TEMPORALIS: MuscleRecipe = {
  id: 'temporalis',
  side: 'left',
  sheets: [
    {
      seen: 'left',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[62, 44], [62.5, 33], [62.5, 20], [62.5, 6], [62, -6], [59, -21]],
        [[62.5, 56], [63, 42], [62, 24], [61, 8], [60.5, -6], [57.5, -22]],
        [[61, 66], [61, 50], [60, 28], [59, 10], [58, -6], [56, -23]],
        [[55.5, 75], [57, 57], [56.5, 32], [55.5, 12], [55, -6], [53.5, -24]],
        [[48, 83], [51, 63], [52, 36], [52, 14], [51.8, -5], [51.2, -24.5]],
        [[38, 89], [43, 68], [46, 40], [47.5, 16], [48.4, -5], [48.8, -25]],
        [[26, 92.5], [33, 72], [38.5, 43], [42.5, 18], [45, -4], [46.5, -25]],
        [[12, 93.5], [21, 74], [30, 46], [36.5, 20], [41, -4], [44, -24.5]],
        [[-2, 92.5], [8, 74], [20, 48], [30, 22], [37, -3], [41.5, -24]],
        [[-15, 88.5], [-4, 72], [10, 49], [23, 24], [33.5, -2], [39.5, -23]],
        [[-26, 81.5], [-15, 68], [1, 48], [17, 25], [30.5, -1.5], [37.5, -22]],
        [[-33.5, 72], [-23, 61], [-6, 44], [12, 24], [28, -1], [36, -20]],
        [[-37.5, 60], [-28, 51], [-11, 38], [8, 21], [25.5, -0.5], [34.5, -18]],
        [[-38.5, 47], [-29, 40.5], [-14, 30.5], [5, 17], [23.5, -1], [33.5, -16]],
        [[-36, 36], [-27.5, 31.5], [-14, 23.5], [4, 12], [22, -2.5], [33, -14.5]],
      ],
      // biome-ignore format: one profile a line
      depth: [
        { across: 0, along: [[0, 4], [0.3, 4.6], [0.48, 7.5], [0.6, 11], [0.8, 14.5], [1, 20]] },
        { across: 0.2, along: [[0, 3.2], [0.35, 3.6], [0.52, 5], [0.66, 11], [0.84, 15.5], [1, 20]] },
        { across: 0.45, along: [[0, 3], [0.4, 3.6], [0.58, 5], [0.73, 11.5], [0.86, 16], [1, 20]] },
        { across: 1, along: [[0, 3], [0.3, 3.2], [0.48, 5], [0.62, 11], [0.8, 15], [1, 20]] },
      ],
      // biome-ignore format: a table
      thickness: everywhere([[0, 1.6], [0.2, 4], [0.42, 7], [0.6, 6.5], [0.8, 5], [1, 4]]),
      edge: [7, 8],
      ends: { taper: [12, 4], fray: [0.5, 0.4] },
      belly: 0.35,
    },
  ],
  tendon: [0.03, 0.34],
  sources: ['Z-Anatomy (figures)', 'S62', 'S35'],
};
