// Semispinalis capitis: the stout upright column beside the nuchal ligament, between the superior and inferior nuchal lines above, sinking
// towards the transverse processes below. Drawn as far down as it stays within 25 mm of the skin.
import type { MuscleRecipe } from '../muscle-recipe.ts';

export const SEMISPINALIS_CAPITIS: MuscleRecipe = {
  id: 'semispinalis-capitis',
  side: 'left',
  sheets: [
    {
      seen: 'back',
      // biome-ignore format: one course of fibres a line
      rails: [
        [[6.5, -113], [5, -100], [3.8, -84], [3, -64], [3.2, -44], [4.2, -27], [5.5, -13]],
        [[10, -109], [9, -97], [8.6, -82], [8.2, -64], [8.6, -43], [9.8, -27], [11, -11.5]],
        [[16, -103], [15.6, -92], [15.5, -79], [15.4, -62], [16, -43], [17.2, -27], [18.5, -10.5]],
        [[24, -97], [24, -86], [24.2, -74], [24.4, -60], [25, -43], [26.2, -27], [27.2, -11]],
        [[33.5, -90], [33.6, -80], [33.8, -70], [34.2, -57], [34.8, -43], [35.4, -28], [36, -12.5]],
        [[42, -83], [42, -75], [42.2, -66], [42.4, -54], [42.6, -42], [42.8, -29], [43, -15.5]],
        [[46, -78, -54], [45, -71, -52], [44.6, -62, -50], [45, -52, -51], [46, -42, -51], [46.8, -31, -53], [47.5, -19.5, -55]],
      ],
      // biome-ignore format: one profile a line
      depth: [
        { across: 0, along: [[0, 24], [0.35, 21], [0.65, 15.5], [0.9, 13.2], [1, 13.5]] },
        { across: 0.5, along: [[0, 25], [0.35, 20], [0.65, 14.5], [0.9, 12.8], [1, 13.5]] },
        { across: 1, along: [[0, 26], [0.35, 21], [0.65, 16], [0.9, 13.8], [1, 14]] },
      ],
      // biome-ignore format: one profile a line
      thickness: [
        { across: 0.4, along: [[0, 3], [0.3, 8], [0.7, 10], [0.9, 7], [1, 3]] },
        { across: 1, along: [[0, 2], [0.3, 4], [0.7, 5], [1, 2]] },
      ],
      edge: [5, 7],
      ends: { taper: [10, 4], fray: [3, 1.2] },
      belly: 0.4,
    },
  ],
  tendon: [0.1, 0.06],
  sources: ['BodyParts3D 4.0 (figures)', 'S67', 'S68'],
};
