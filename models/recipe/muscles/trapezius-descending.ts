// Trapezius, descending part: from the inner nuchal line and the nuchal ligament down and outwards to the outer third of the collar bone.
// Outline of the nape and of the shoulder's front edge, direction and depth after the measured muscle, whose upper end is wide; it is drawn
// a little narrower there, where anatomy gives it the inner third of the line.
import type { MuscleRecipe } from '../muscle-recipe.ts';

export const TRAPEZIUS_DESCENDING: MuscleRecipe = {
  id: 'trapezius-descending',
  side: 'left',
  sheets: [
    {
      seen: 'back',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[37, -3, -77], [40.5, -22, -65], [43.5, -45, -56], [45.5, -68, -46], [47.5, -88, -38], [52, -104, -30], [60, -116, -21], [69, -123, -13], [78, -129, -9]],
        [[27, -3, -82], [31, -26, -71], [35.5, -50, -65], [40, -74, -60], [44.5, -94, -54], [51, -109, -44], [61, -119, -34], [73, -127, -25], [86, -134, -18]],
        [[17, -4, -85], [21.5, -30, -72], [27, -56, -68], [33, -82, -68], [40.5, -101, -65], [50, -113, -57], [63, -122, -46], [78, -130, -37], [95, -137, -28]],
        [[8, -7, -86], [12.5, -36, -71], [18.5, -64, -69], [26, -90, -74], [36.5, -107, -74], [49, -117, -68], [65, -125, -58], [82, -132, -48], [103, -138, -35]],
        [[1.5, -16, -79], [5, -48, -69], [11, -78, -71], [21, -102, -78], [34, -116, -83], [50, -123, -77], [68, -129, -68], [88, -134, -57], [110, -138, -40]],
        [[1.2, -48, -70], [4, -78, -70], [10, -104, -78], [21, -121, -88], [37, -130, -90], [54, -134, -85], [72, -137, -76], [93, -138, -63], [116, -138, -43]],
        [[1.2, -86, -72], [4, -108, -80], [11.5, -127, -90], [25, -138, -97], [43, -142, -96], [62, -143, -89], [81, -143, -80], [101, -142, -67], [121, -138, -45]],
        [[1.2, -126, -87], [5.5, -137, -94], [16, -146, -100], [32, -150, -103], [50, -151, -100], [69, -150, -93], [88, -148, -84], [107, -144, -70], [126, -138, -47]],
      ],
      // biome-ignore format: one profile a line
      depth: [
        { across: 0, along: [[0, 10.5], [0.15, 10], [0.5, 11.5], [0.75, 11.5], [1, 9.5]] },
        { across: 0.4, along: [[0, 11], [0.12, 9.8], [0.3, 10.6], [0.5, 12.5], [0.75, 13], [1, 10]] },
        { across: 1, along: [[0, 14], [0.2, 14.5], [0.5, 14.5], [0.75, 13], [1, 8.5]] },
      ],
      // biome-ignore format: one profile a line
      thickness: [
        { across: 0, along: [[0, 1.3], [0.25, 2.4], [0.5, 5.5], [0.75, 9], [0.92, 6], [1, 3]] },
        { across: 1, along: [[0, 1.4], [0.25, 3.2], [0.5, 7], [0.75, 8], [0.92, 5], [1, 3]] },
      ],
      edge: [9, 4],
      ends: { taper: [5, 6], fray: [0.3, 1.4] },
      belly: 0.45,
    },
  ],
  tendon: [0.07, 0.06],
  sources: ['BodyParts3D 4.0 (figures)', 'S70', 'S71'],
};
