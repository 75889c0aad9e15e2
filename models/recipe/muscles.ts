// All muscles under the skin, from superficial to deep: the order in which they are grown and peeled.
import type { MuscleRecipe } from './muscle-recipe.ts';
import { CORRUGATOR } from './muscles/corrugator.ts';
import { FRONTALIS } from './muscles/frontalis.ts';
import { GALEA } from './muscles/galea.ts';
import { OCCIPITALIS } from './muscles/occipitalis.ts';
import { ORBICULARIS_OCULI } from './muscles/orbicularis-oculi.ts';
import { PROCERUS } from './muscles/procerus.ts';
import { SEMISPINALIS_CAPITIS } from './muscles/semispinalis-capitis.ts';
import { SPLENIUS_CAPITIS } from './muscles/splenius-capitis.ts';
import { STERNOCLEIDOMASTOID } from './muscles/sternocleidomastoid.ts';
import { TEMPORALIS } from './muscles/temporalis.ts';
import { TRAPEZIUS_DESCENDING } from './muscles/trapezius-descending.ts';
import { TRAPEZIUS_TRANSVERSE } from './muscles/trapezius-transverse.ts';

export const MUSCLE_RECIPES: readonly MuscleRecipe[] = [
  ORBICULARIS_OCULI,
  FRONTALIS,
  PROCERUS,
  CORRUGATOR,
  OCCIPITALIS,
  GALEA,
  TEMPORALIS,
  STERNOCLEIDOMASTOID,
  TRAPEZIUS_DESCENDING,
  TRAPEZIUS_TRANSVERSE,
  SPLENIUS_CAPITIS,
  SEMISPINALIS_CAPITIS,
];
