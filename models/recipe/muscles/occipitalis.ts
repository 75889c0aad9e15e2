// Occipitalis: a thin four-sided belly from the nuchal line to the galea. Outline after the measured muscle (a rounded rectangle from 11 mm
// above the protuberance), its lower edge drawn down to the line itself, where anatomy lets it begin (S58, S63).
import { everywhere, type MuscleRecipe } from '../muscle-recipe.ts';

export const OCCIPITALIS: MuscleRecipe = {
  id: 'occipitalis',
  side: 'left',
  sheets: [
    {
      seen: 'back',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[15.5, 8], [15, 19], [15.6, 30], [18.5, 40]],
        [[22, 4.5], [22, 18], [22.6, 32], [25, 45.5]],
        [[30, 1.5], [30, 16], [30.6, 32], [32, 48]],
        [[38, 0.5], [38.5, 15], [39, 31], [39.8, 47.5]],
        [[45.5, 1], [46.5, 15], [47, 30], [47.2, 44.5]],
        [[51.5, 3.5], [53, 16], [53.6, 28], [53.4, 40]],
        [[55.5, 8], [57.4, 17], [58, 26], [57.2, 34.5]],
      ],
      // biome-ignore format: a table
      depth: everywhere([[0, 6.2], [0.4, 5], [0.8, 5], [1, 5.6]]),
      // biome-ignore format: a table
      thickness: everywhere([[0, 1.2], [0.3, 2], [0.7, 1.9], [1, 1]]),
      edge: [4, 4],
      ends: { taper: [4, 7], fray: [0.8, 2.4] },
      belly: 0.5,
    },
  ],
  tendon: [0.14, 0.12],
  sources: ['Z-Anatomy (figures)', 'S58', 'S59', 'S63', 'S64'],
};
