// The same studio for eyes that light hurts, and for eyes that need edges: what each changes of a theme's light.
import type { Comfort } from '#session/session.ts';
import { type Brightness, LIGHT_RECIPES, type LightRecipe } from './light-recipe.ts';

/** Less light on the lit side, more in the shade: no edge of light anywhere. */
const soften = (recipe: LightRecipe): LightRecipe => ({
  ...recipe,
  keyPower: recipe.keyPower * 0.58,
  fillPower: recipe.fillPower * 1.5,
  ambientPower: recipe.ambientPower * 1.3,
  rimPower: recipe.rimPower * 0.3,
  contour: recipe.contour * 0.5,
  tint: recipe.tint * 0.9,
  groundShadow: recipe.groundShadow * 0.6,
});

/** On a light page every outline is dark, on a dark one light; areas have a line round them, rings are bold. */
const strengthen = (recipe: LightRecipe, brightness: Brightness): LightRecipe => ({
  ...recipe,
  keyPower: recipe.keyPower * 1.06,
  ambientPower: recipe.ambientPower * 0.7,
  contour: brightness === 'light' ? 1 : -1.6,
  tint: recipe.tint * 1.3,
  halo: brightness === 'dim' ? recipe.halo : '#ffffff',
  line: 1.7,
});

export function recipeFor(brightness: Brightness, contrast: Comfort['model']): LightRecipe {
  const recipe = LIGHT_RECIPES[brightness];
  if (contrast === 'normal') return recipe;
  return contrast === 'soft' ? soften(recipe) : strengthen(recipe, brightness);
}
