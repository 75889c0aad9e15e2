// Splenius capitis: a strap from the lower nuchal ligament and the spines of C7 to T3 obliquely up and outwards to the mastoid process and the
// outer nuchal line, under trapezius and, at its upper end, under sternocleidomastoid.
import type { MuscleRecipe } from '../muscle-recipe.ts';

export const SPLENIUS_CAPITIS: MuscleRecipe = {
  id: 'splenius-capitis',
  side: 'left',
  sheets: [
    {
      seen: 'back',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[1, -88, -72], [8, -78, -71], [18, -66, -68], [29, -55, -68], [40, -43, -61], [46.5, -27, -55], [50.5, -14, -52], [53, -4, -52]],
        [[1, -104, -77], [8, -92, -74], [18, -78, -72], [30, -65, -67], [41, -50, -58], [47, -32, -47], [51.5, -17, -45], [54.5, -6, -44]],
        [[1, -121, -85], [7.5, -107, -79], [17.5, -91, -74], [30, -76, -69], [42, -58, -54], [48, -38, -41], [53, -20, -37], [56, -8, -37]],
        [[1, -139, -94], [7, -122, -87], [16.5, -103, -78], [30, -87, -71], [43, -67, -53], [48, -44, -35], [54, -23, -30], [57.5, -11, -30]],
        [[1, -158, -102], [6.5, -138, -95], [15, -116, -85], [30, -97, -74], [45, -76, -50], [48, -50, -28], [54.5, -27, -23], [58.5, -14, -24]],
        [[1, -182, -108], [5.5, -157, -102], [13.5, -130, -91], [28, -106, -80], [46, -84, -48], [47, -56, -22], [54, -31, -17], [58.5, -17, -19]],
        [[1, -207, -110], [5, -178, -107], [12.5, -147, -100], [26, -116, -86], [46.5, -91, -44], [46.5, -61, -17], [53, -34, -12], [58, -20, -16]],
      ],
      // biome-ignore format: one profile a line
      depth: [
        { across: 0, along: [[0, 19], [0.3, 17.5], [0.6, 13], [0.85, 7.5], [1, 6]] },
        { across: 1, along: [[0, 17], [0.3, 18], [0.6, 17], [0.85, 11], [1, 7.5]] },
      ],
      // biome-ignore format: one profile a line
      thickness: [
        { across: 0.5, along: [[0, 1.6], [0.2, 3.2], [0.6, 4.5], [0.85, 4], [1, 2]] },
      ],
      edge: [5, 6],
      ends: { taper: [6, 5], fray: [1, 1.5] },
      belly: 0.4,
    },
  ],
  tendon: [0.1, 0.06],
  sources: ['BodyParts3D 4.0 (figures)', 'S65', 'S66'],
};
