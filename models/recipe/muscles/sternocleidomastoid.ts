// Sternocleidomastoid: a rope from the manubrium and a flatter band from the inner third of the collar bone, joining half-way up and ending
// on the mastoid process and the outer nuchal line. Context: it takes no point.
import type { MuscleRecipe } from '../muscle-recipe.ts';

export const STERNOCLEIDOMASTOID: MuscleRecipe = {
  id: 'sternocleidomastoid',
  side: 'left',
  sheets: [
    {
      seen: 'left',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[3, -201, 43], [7, -186, 39], [12.5, -160, 24], [14, -130, 10], [17.5, -105, 10], [25, -85, 20], [38, -66, 16], [49, -44, 0], [55, -24, -17], [58, -10, -24]],
        [[6, -204, 44], [10.5, -186, 38], [17, -158, 24], [20, -130, 7], [25, -104, 4], [33, -84, 2], [42, -64, 3], [50, -42, -9], [55.5, -22, -23], [58, -8, -30]],
        [[9, -206, 44], [14, -186, 37], [21.5, -158, 24], [26, -130, 5], [31.5, -104, -1], [38.5, -82, -8], [44, -62, -10], [49.5, -40, -19], [54.5, -20, -30], [57, -5, -37]],
        [[12, -206, 44], [17.5, -186, 37], [26, -158, 24], [32, -130, 1], [37.5, -104, -8], [42, -82, -18], [45, -61, -20], [48.5, -38, -29], [53, -18, -37], [55, -3, -44]],
        [[14, -205, 44], [20.5, -186, 37], [30, -158, 24], [37, -130, -4], [42, -104, -15], [44.5, -82, -26], [45.5, -60, -28], [47, -37, -36], [50.5, -17, -44], [52, -2, -51]],
      ],
      // biome-ignore format: one profile a line
      depth: [
        { across: 0, along: [[0, 4], [0.15, 3.6], [0.5, 3.2], [0.88, 3.6], [1, 6.8]] },
        { across: 1, along: [[0, 4], [0.15, 3.6], [0.5, 3.6], [0.88, 3.8], [1, 6.8]] },
      ],
      // biome-ignore format: one profile a line
      thickness: [
        { across: 0.5, along: [[0, 2.2], [0.1, 5], [0.3, 9], [0.6, 11], [0.85, 8], [1, 3]] },
      ],
      edge: [9, 9],
      ends: { taper: [5, 11], fray: [0, 0.6] },
      belly: 0.45,
    },
    {
      seen: 'front',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[20, -194, 43], [22.5, -175, 34], [26, -152, 20], [30, -128, 3], [35, -104, -5], [40, -84, -13]],
        [[28, -191, 42], [29.5, -172, 33], [32, -150, 17], [35, -127, -2], [38.5, -104, -10], [42, -84, -18]],
        [[37, -187, 40], [37.5, -168, 29], [38.5, -147, 11], [40, -126, -8], [42, -104, -15], [43.5, -84, -23]],
        [[46, -182, 38], [45.5, -164, 24], [44.5, -144, 2], [44, -125, -15], [44.5, -104, -21], [44.5, -85, -28]],
      ],
      // biome-ignore format: one profile a line
      depth: [
        { across: 0.5, along: [[0, 5], [0.4, 5], [1, 7.5]] },
      ],
      // biome-ignore format: one profile a line
      thickness: [
        { across: 0.5, along: [[0, 2.4], [0.3, 5.5], [0.7, 6], [1, 3]] },
      ],
      edge: [7, 7],
      ends: { taper: [5, 8], fray: [1, 0] },
      belly: 0.45,
    },
  ],
  tendon: [0.14, 0.08],
  sources: ['BodyParts3D 4.0 (figures)'],
};
