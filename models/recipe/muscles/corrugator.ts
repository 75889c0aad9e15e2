// Corrugator supercilii: deep on the bone of the inner brow. The transverse head runs obliquely upwards and outwards through frontalis to the
// skin over the middle of the brow, the slender oblique head climbs steeply to its inner end. The measured muscle is the transverse head alone, ends
// at 32 mm and is thin; published lateral ends lie at 42.7 to 45 mm, width 12.6 and thickness 1.6 mm (S39, S40). Drawn a little beyond the
// measured one.
import { everywhere, type MuscleRecipe } from '../muscle-recipe.ts';

export const CORRUGATOR: MuscleRecipe = {
  id: 'corrugator',
  side: 'left',
  sheets: [
    {
      seen: 'front',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[7.8, 33.3], [13.6, 37.5], [20.6, 42.6], [28.4, 48.6]],
        [[8.6, 31.6], [14.4, 35.9], [21.6, 41.1], [31, 47.8]],
        [[9.6, 29.8], [15.3, 34.1], [22.8, 39.6], [33.2, 46.6]],
        [[10.6, 28], [16.3, 32.3], [23.8, 37.8], [33.6, 44.6]],
        [[11.8, 26.6], [17.8, 30.4], [25.4, 35.6], [33.2, 41.6]],
      ],
      // biome-ignore format: a table
      depth: everywhere([[0, 5.2], [0.5, 4.6], [1, 3.2]]),
      // biome-ignore format: a table
      thickness: everywhere([[0, 1.2], [0.35, 1.9], [0.7, 1.5], [1, 0.7]]),
      edge: [2, 2],
      ends: { taper: [2, 3.5], fray: [0, 0.5] },
      belly: 0.5,
    },
    {
      seen: 'front',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[9.6, 33], [11.4, 38.6], [12.7, 44], [13.2, 49]],
        [[10.8, 32.6], [13, 38.2], [14.5, 43.8], [15.1, 49.2]],
        [[12, 32.2], [14.6, 37.8], [16.3, 43.4], [17, 48.6]],
      ],
      // biome-ignore format: a table
      depth: everywhere([[0, 5], [0.6, 4.4], [1, 3.8]]),
      // biome-ignore format: a table
      thickness: everywhere([[0, 0.9], [0.4, 1.3], [1, 0.7]]),
      edge: [1.6, 1.6],
      ends: { taper: [2, 2.5], fray: [0, 0.3] },
      belly: 0.5,
    },
  ],
  tendon: [0.1, 0.12],
  sources: ['Z-Anatomy (figures)', 'S39', 'S40', 'S54', 'S55'],
};
