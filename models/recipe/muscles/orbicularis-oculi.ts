// Orbicularis oculi: fibres that leave the inner corner of the eye, run round the lids and the rim of the orbit and come back. Context: it
// takes no point.
import type { MuscleRecipe, Rail } from '../muscle-recipe.ts';

/** Measured: rings about the pupil, outer reach lateral 27, up 21, medial 20, down 22 mm. */
const CENTRE = [31, 21.5] as const;

/** One ring from its upper inner end round to its lower inner one. Reaches are from the centre. */
function ring(lateral: number, up: number, medial: number, down: number, open: number): Rail {
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = Math.PI - open - ((2 * Math.PI - 2 * open) * i) / steps;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return [CENTRE[0] + c * (c > 0 ? lateral : medial), CENTRE[1] + s * (s > 0 ? up : down)] as const;
  });
}

export const ORBICULARIS_OCULI: MuscleRecipe = {
  id: 'orbicularis-oculi',
  side: 'left',
  sheets: [
    {
      seen: 'front',
      rails: [
        ring(14.5, 2.2, 13.4, 2.4, 0.1),
        ring(17, 6.5, 14.6, 7, 0.1),
        ring(20, 12, 16.4, 12.5, 0.1),
        ring(23, 17, 18.4, 17.5, 0.11),
        ring(25.5, 21.5, 20.6, 21.5, 0.12),
      ],
      // biome-ignore format: one profile a line
      depth: [
        { across: 0, along: [[0, 1.2], [0.5, 0.9], [1, 1.2]] },
        { across: 0.5, along: [[0, 1.4], [0.5, 1.1], [1, 1.4]] },
        { across: 1, along: [[0, 1.6], [0.5, 1.5], [1, 1.6]] },
      ],
      // biome-ignore format: one profile a line
      thickness: [
        { across: 0, along: [[0, 0.7], [1, 0.7]] },
        { across: 0.6, along: [[0, 1.2], [1, 1.2]] },
        { across: 1, along: [[0, 1.5], [1, 1.5]] },
      ],
      edge: [1.6, 3.5],
      ends: { taper: [2, 2], fray: [0, 0] },
      belly: 0.5,
    },
  ],
  tendon: [0.025, 0.025],
  sources: ['Z-Anatomy (figures)'],
};
