// Makes the plaster's one material and sets what changes on it. Knows colours and figures, no session.
import { Color, MathUtils, ShaderMaterial, UniformsLib, UniformsUtils, Vector2, Vector4 } from 'three';
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import { REGION_IDS } from '#protocol/vocabulary.ts';
import type { LightRecipe } from './light-recipe.ts';
import { SKIN_FRAGMENT, SKIN_VERTEX } from './skin-shader.ts';
import { stainOf } from './stain.ts';

interface SkinUniforms {
  readonly studioTurn: { readonly value: Vector2 };
  readonly areaTint: { readonly value: Vector4 };
  readonly areaEdge: { readonly value: Vector4 };
  readonly contour: { value: number };
  readonly falloff: { value: number };
  readonly clay: { readonly value: Color };
  readonly key: { readonly value: Color };
  readonly fill: { readonly value: Color };
  readonly rim: { readonly value: Color };
  readonly sky: { readonly value: Color };
  readonly ground: { readonly value: Color };
}

export interface SkinMaterial {
  readonly material: ShaderMaterial;
  readonly uniforms: SkinUniforms;
}

export function createSkinMaterial(): SkinMaterial {
  const own = {
    studioTurn: { value: new Vector2(1, 0) },
    areaTint: { value: new Vector4() },
    areaEdge: { value: new Vector4() },
    areaStains: { value: REGION_IDS.map((id) => stainOf(AREA_SIGNS[id].color)) },
    contour: { value: 0 },
    falloff: { value: 0 },
    clay: { value: new Color() },
    key: { value: new Color() },
    fill: { value: new Color() },
    rim: { value: new Color() },
    sky: { value: new Color() },
    ground: { value: new Color() },
  };
  const material = new ShaderMaterial({
    vertexShader: SKIN_VERTEX,
    fragmentShader: SKIN_FRAGMENT,
    uniforms: { ...UniformsUtils.clone(UniformsLib.lights), ...own },
    lights: true,
  });
  return { material, uniforms: own };
}

/** Sets a theme's light. */
export function lightSkin({ uniforms }: SkinMaterial, recipe: LightRecipe): void {
  uniforms.contour.value = recipe.contour;
  uniforms.falloff.value = recipe.falloff;
  uniforms.clay.value.set(recipe.clay);
  uniforms.key.value.set(recipe.key).multiplyScalar(recipe.keyPower);
  uniforms.fill.value.set(recipe.fill).multiplyScalar(recipe.fillPower);
  uniforms.rim.value.set(recipe.rim).multiplyScalar(recipe.rimPower);
  uniforms.sky.value.set(recipe.sky).multiplyScalar(recipe.ambientPower);
  uniforms.ground.value.set(recipe.ground).multiplyScalar(recipe.ambientPower);
}

/** Turns the studio so that a viewer at this azimuth has the key light over the left shoulder. */
export function turnSkin({ uniforms }: SkinMaterial, azimuthDeg: number): void {
  const angle = MathUtils.degToRad(azimuthDeg);
  uniforms.studioTurn.value.set(Math.cos(angle), Math.sin(angle));
}
