// Procerus: from the fascia over the nasal bones up between the brows, under the innermost fibres of frontalis. Published width 10.9 mm at
// the root and 14.5 mm at the glabella (S42); the measured muscle fans out to 24 mm beside the midline. Drawn between the two.
import { everywhere, type MuscleRecipe } from '../muscle-recipe.ts';

export const PROCERUS: MuscleRecipe = {
  id: 'procerus',
  side: 'midline',
  sheets: [
    {
      seen: 'front',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[0, 20], [0, 28], [0, 36], [0, 46], [0, 58]],
        [[2, 20], [2.6, 28], [3.8, 36], [5, 46], [5.2, 58]],
        [[3.6, 20.5], [4.8, 28], [7.2, 36], [9.8, 46], [10.4, 57]],
        [[5, 21], [6.8, 28], [10.6, 36], [14.4, 45], [15.2, 55]],
        [[6, 22], [8.4, 28], [13.6, 35.5], [18.6, 43.5], [19.6, 52]],
      ],
      // biome-ignore format: one profile a line
      depth: [
        { across: 0, along: [[0, 2.6], [0.3, 2.6], [0.7, 3], [1, 3.2]] },
        { across: 1, along: [[0, 2.8], [0.3, 2.9], [0.7, 3.4], [1, 3.4]] },
      ],
      // biome-ignore format: a table
      thickness: everywhere([[0, 0.9], [0.25, 1.5], [0.6, 1.2], [1, 0.8]]),
      edge: [2.5, 2.5],
      ends: { taper: [4, 5], fray: [1, 3] },
      belly: 0.5,
    },
  ],
  tendon: [0.12, 0.04],
  sources: ['S42', 'S56', 'S57', 'Z-Anatomy (figures)'],
};
