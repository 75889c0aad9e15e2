// The seven sensory nerves, and how all of them are drawn. Where each runs stands in nerves/: every place says which source it rests on
// and how firmly; where sources disagree the course passes through their ranges and the place says so.
import { FACE_NERVES } from './nerves/face.ts';
import { NECK_NERVES } from './nerves/neck.ts';
import type { NerveRecipe } from './nerves/nerve-recipe.ts';

export const NERVE_RECIPES: readonly NerveRecipe[] = [...FACE_NERVES, ...NECK_NERVES];

/**
 * How all of them are drawn. Real trunks are about as thick as these or thinner, real tips far too thin to be seen: thickness is for
 * legibility [D].
 */
export const NERVE_DRAWING = {
  tipRadius: 0.3,
  /** A branch starts with this share of the radius that the trunk has there. */
  branchShare: 0.8,
  /** A line is worked out at points so far apart; a tube has a ring of corners where it has turned so far or run so long. */
  spacing: 2.4,
  corners: 6,
  ringTurnDeg: 9,
  ringApart: 7.5,
  /** A living line is never quite straight: so far it strays to a side, over about such a length; not at places that were measured. */
  stray: 0.8,
  strayLength: 31,
  /** Nothing of a nerve comes closer to the skin. */
  leastCover: 0.7,
} as const;
