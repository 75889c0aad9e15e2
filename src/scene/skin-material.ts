// Makes the plaster's one material and sets what changes on it. Knows colours and figures, no session.
import { Color, ShaderMaterial, UniformsLib, UniformsUtils, Vector4 } from 'three';
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import { REGION_IDS } from '#protocol/vocabulary.ts';
import { SKIN_FRAGMENT, SKIN_VERTEX } from './skin-shader.ts';
import { stainOf } from './stain.ts';
import type { Studio } from './studio-light.ts';

/** What changes on the plaster; every material of the skin shares the very objects. */
export type SkinUniforms = ReturnType<typeof createSkinUniforms>;

export function createSkinUniforms() {
  return {
    areaTint: { value: new Vector4() },
    areaEdge: { value: new Vector4() },
    areaStains: { value: REGION_IDS.map((id) => stainOf(AREA_SIGNS[id].color)) },
    clay: { value: new Color() },
  };
}

export function createSkinMaterial(studio: Studio, skin: SkinUniforms): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: SKIN_VERTEX,
    fragmentShader: SKIN_FRAGMENT,
    uniforms: { ...UniformsUtils.clone(UniformsLib.lights), ...studio, ...skin },
    lights: true,
  });
}
