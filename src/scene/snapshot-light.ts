// The light of one picture: turned to whoever looks and set for the ground it will lie on, and afterwards as it was. Works on what the
// scene's materials read, so that the scene itself carries nothing for it.
import { Color, DirectionalLight, MathUtils, type Object3D, type ShaderMaterial, type Vector4 } from 'three';
import { LIGHT_RECIPES, type LightRecipe } from './light-recipe.ts';
import { KEY_FROM, lightStudio, type Studio, turnStudio } from './studio-light.ts';

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

function lampsOf(scene: Object3D): readonly DirectionalLight[] {
  const lamps: DirectionalLight[] = [];
  scene.traverse((object) => object instanceof DirectionalLight && lamps.push(object));
  return lamps;
}

/** @returns puts back the light as it is now */
export function holdLight(scene: Object3D): () => void {
  const back: (() => void)[] = [];
  for (const uniform of uniformsOf(scene).keys()) {
    const { value } = uniform;
    if (typeof value === 'number') back.push(() => Object.assign(uniform, { value }));
    if (!isKept(value)) continue;
    const was = value.clone();
    back.push(() => value.copy(was));
  }
  for (const { position } of lampsOf(scene)) {
    const was = position.clone();
    back.push(() => position.copy(was));
  }
  return () => {
    for (const one of back) one();
  };
}

/** Turns the light to a viewer at this azimuth; `focal` as of the camera fit. */
export function lightFor(scene: Object3D, brightness: 'light' | 'dark' | undefined, azimuthDeg: number, focal: number): void {
  const read = Object.fromEntries([...uniformsOf(scene)].map(([uniform, name]) => [name, uniform]));
  const studio = read as unknown as Studio;
  turnStudio(studio, azimuthDeg);
  for (const { position } of lampsOf(scene)) {
    const distance = position.length();
    const [cos, sin] = [Math.cos(MathUtils.degToRad(azimuthDeg)), Math.sin(MathUtils.degToRad(azimuthDeg))];
    const [x, y, z] = KEY_FROM;
    position.set(cos * x + sin * z, y, cos * z - sin * x).setLength(distance);
  }
  for (const [uniform, name] of uniformsOf(scene)) if (name === 'focalPx') uniform.value = focal;
  if (brightness === undefined) return;
  const [now, next] = [recipeOf(read['clay']?.value as Color), LIGHT_RECIPES[brightness]];
  lightStudio(studio, next);
  for (const [{ value }, name] of uniformsOf(scene)) {
    if (name === 'clay') (value as Color).set(next.clay);
    if (name === 'halo') (value as Color).set(next.halo);
    if (name === 'areaTint') (value as Vector4).multiplyScalar(next.tint / now.tint);
  }
  if (read['strength']) read['strength'].value = next.groundShadow;
}

/** The light that the plaster is in now. */
function recipeOf(clay: Color): LightRecipe {
  return Object.values(LIGHT_RECIPES).find((recipe) => new Color(recipe.clay).equals(clay)) ?? LIGHT_RECIPES.light;
}
