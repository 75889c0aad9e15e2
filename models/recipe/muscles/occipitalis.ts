// Occipitalis: a thin four-sided belly from the nuchal line to the galea. Outline after the measured muscle (a rounded rectangle from 11 mm
// above the protuberance), its lower edge drawn down to the line itself, where anatomy lets it begin (S58, S63).
import { everywhere, type MuscleRecipe } from '../muscle-recipe.ts';

export const OCCIPITALIS: MuscleRecipe = {
  id: 'occipitalis',
  side: 'left',
  sheets: [
    {
      seen: 'back',
      rails: [
        [
          [15.5, 8],
          [15, 20],
          [15.5, 32],
          [17.5, 43],
        ],
        [
          [22, 4.5],
          [22, 18],
          [22.5, 32],
          [24, 46],
        ],
        [
          [30, 1.5],
          [30, 16],
          [30.5, 32],
          [31.5, 46.5],
        ],
        [
          [38, 0.5],
          [38.5, 15],
          [39, 31],
          [39.5, 46],
        ],
        [
          [45.5, 1],
          [46.5, 15],
          [47, 30],
          [47, 44.5],
        ],
        [
          [51.5, 3.5],
          [53, 16],
          [53.5, 29],
          [53, 42],
        ],
        [
          [55.5, 8],
          [57.5, 18],
          [58, 28],
          [57, 38.5],
        ],
      ],
      depth: everywhere([
        [0, 6.2],
        [0.4, 5],
        [0.8, 5],
        [1, 5.6],
      ]),
      thickness: everywhere([
        [0, 1.2],
        [0.3, 2],
        [0.7, 1.9],
        [1, 1],
      ]),
      edge: [4, 4],
      ends: { taper: [4, 5], fray: [1, 3] },
      belly: 0.5,
    },
  ],
  tendon: [0.14, 0.12],
  sources: ['Z-Anatomy (figures)', 'S58', 'S59', 'S63', 'S64'],
};
