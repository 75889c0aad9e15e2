// The light of one picture, set for the ground it will lie on. Works on what the scene's materials read, so that the scene itself carries
// nothing for it.
import { Color, type Object3D, type ShaderMaterial, type Vector4 } from 'three';
import { type Brightness, LIGHT_RECIPES, type LightRecipe } from './light-recipe.ts';
import { lightStudio, type Studio } from './studio-light.ts';

type Uniform = { value: unknown };
type Kept = { readonly clone: () => unknown; readonly copy: (from: unknown) => unknown };

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'clone' in value && 'copy' in value && !('isTexture' in value);

/** Every place that a shader reads from, once. */
function uniformsOf(scene: Object3D): ReadonlyMap<Uniform, string> {
  const found = new Map<Uniform, string>();
  scene.traverse((object) => {
    const { uniforms } = (object as { material?: Partial<ShaderMaterial> }).material ?? {};
    for (const [name, uniform] of Object.entries(uniforms ?? {})) found.set(uniform, name);
  });
  return found;
}

/** @returns puts back the light as it was */
export function lightFor(scene: Object3D, brightness: Brightness): () => void {
  const uniforms = uniformsOf(scene);
  const putBack = held(uniforms.keys());
  const read = Object.fromEntries([...uniforms].map(([uniform, name]) => [name, uniform]));
  const [now, next] = [recipeOf(read['clay']?.value as Color), LIGHT_RECIPES[brightness]];
  lightStudio(read as unknown as Studio, next);
  for (const [{ value }, name] of uniforms) {
    if (name === 'clay') (value as Color).set(next.clay);
    if (name === 'halo') (value as Color).set(next.halo);
    if (name === 'areaTint') (value as Vector4).multiplyScalar(next.tint / now.tint);
  }
  if (read['strength']) read['strength'].value = next.groundShadow;
  return putBack;
}

/** @returns gives each its present value back */
function held(uniforms: Iterable<Uniform>): () => void {
  const back: (() => void)[] = [];
  for (const uniform of uniforms) {
    const { value } = uniform;
    if (typeof value === 'number') back.push(() => Object.assign(uniform, { value }));
    if (!isKept(value)) continue;
    const was = value.clone();
    back.push(() => value.copy(was));
  }
  return () => {
    for (const one of back) one();
  };
}

/** The light that the plaster is in now. */
function recipeOf(clay: Color): LightRecipe {
  return Object.values(LIGHT_RECIPES).find((recipe) => new Color(recipe.clay).equals(clay)) ?? LIGHT_RECIPES.light;
}
