// Makes the materials of base, muscles, nerves and of the skin while something under it shows. They share one set of uniforms, so that
// every pass of a part agrees. Knows colours and figures, no session.
import { BackSide, Color, GreaterDepth, NoBlending, ShaderMaterial, UniformsLib, UniformsUtils, Vector3, Vector4 } from 'three';
import { DERMATOME_SIGNS } from '#anatomy/dermatome-signs.ts';
import { DERMATOME_IDS } from '#protocol/vocabulary.ts';
import type { SkinUniforms } from '../skin-material.ts';
import { SKIN_DEPTH_FRAGMENT, SKIN_DEPTH_VERTEX, SKIN_FRAGMENT, SKIN_VERTEX } from '../skin-shader.ts';
import type { Studio } from '../studio-light.ts';
import { BASE_FRAGMENT } from './base-shader.ts';
import { CAVITY_FRAGMENT, CAVITY_VERTEX } from './cavity-shader.ts';
import { createFibreTexture } from './fibre-texture.ts';
import type { UnderModel } from './load-layers.ts';
import { kindsOf } from './muscle-kinds.ts';
import { MUSCLE_FRAGMENT } from './muscle-shader.ts';
import { NERVE_FRAGMENT } from './nerve-shader.ts';
import { SHELL_FRAGMENT, SHELL_VERTEX } from './shell-shader.ts';
import { TISSUE_VERTEX } from './tissue-shader.ts';

const TONES = {
  flesh: '#ae6257',
  fleshDeep: '#84403a',
  fleshPale: '#c98d7c',
  tendon: '#e0d2bd',
  bone: '#e3d8c5',
  boneDeep: '#cdb39d',
  myelin: '#edd98a',
  myelinDark: '#5c4a1d',
} as const;

/** CSS pixels by which a nerve is drawn thicker all round,. */
const NERVE_PX = 0.45;

/** What eases while the reader peels, points and moves the window; see the shaders for what each is. */
export type UnderUniforms = ReturnType<typeof createUnderUniforms>;

export function createUnderUniforms({ muscles, nerves }: UnderModel) {
  const partsOf = ({ ranges }: UnderModel['muscles']): { readonly value: Vector4[] } => ({
    value: Array.from({ length: Math.max(ranges.length, 1) }, () => new Vector4()),
  });
  return {
    fade: { value: 0 },
    ghostShare: { value: 1 },
    rootTint: { value: 0 },
    skinWhole: { value: 0 },
    shadowed: { value: 1 },
    focalPx: { value: 1000 },
    window: { value: new Vector4() },
    windowUp: { value: new Vector3(0, 0, 1) },
    muscles: partsOf(muscles),
    nerves: partsOf(nerves),
  };
}

export interface UnderMaterials {
  readonly passes: UnderPasses;
  readonly dispose: () => void;
}

/** One material a pass. */
export interface UnderPasses {
  readonly base: ShaderMaterial;
  readonly muscles: ShaderMaterial;
  /** Muscles partly seen. */
  readonly ghosts: ShaderMaterial;
  readonly nerves: ShaderMaterial;
  /** What muscle covers of a nerve. */
  readonly nervesThrough: ShaderMaterial;
  readonly skinDepth: ShaderMaterial;
  /** The inside of the skin's far side, so that the window never looks out of the body. */
  readonly cavity: ShaderMaterial;
  /** While it fades, is cut or tinted; and once it is a ghost. */
  readonly skin: ShaderMaterial;
  readonly shell: ShaderMaterial;
}

export function createUnderMaterials(
  model: UnderModel,
  studio: Studio,
  skin: SkinUniforms,
  under: UnderUniforms,
): UnderMaterials {
  const { muscles, nerves, ...shared } = under;
  const tones = Object.fromEntries(Object.entries(TONES).map(([name, tone]) => [name, { value: new Color(tone) }])) as Record<
    keyof typeof TONES,
    { value: Color }
  >;
  const fibres = createFibreTexture();
  const uniforms = { ...studio, ...shared, ...tones, fibres: { value: fibres }, kinds: { value: kindsOf(model.muscles) } };
  const tissue = (fragmentShader: string, parts: { readonly value: Vector4[] }, defines: Record<string, number> = {}) =>
    new ShaderMaterial({
      vertexShader: TISSUE_VERTEX,
      fragmentShader,
      uniforms: { ...UniformsUtils.clone(UniformsLib.lights), ...uniforms, parts },
      defines: { PARTS: parts.value.length, ...defines },
      lights: true,
    });
  const roots = DERMATOME_IDS.map((id) => new Color(DERMATOME_SIGNS[id].color));

  const nervesThrough = blended(tissue(NERVE_FRAGMENT, nerves, { THROUGH: 1, LEAST_PX: NERVE_PX }));
  nervesThrough.depthFunc = GreaterDepth;
  nervesThrough.depthWrite = false;
  const passes: UnderPasses = {
    base: tissue(BASE_FRAGMENT, { value: [new Vector4(1, 1, 0, 0)] }),
    muscles: tissue(MUSCLE_FRAGMENT, muscles, { PASS: 0 }),
    ghosts: blended(tissue(MUSCLE_FRAGMENT, muscles, { PASS: 1 })),
    nerves: blended(tissue(NERVE_FRAGMENT, nerves, { LEAST_PX: NERVE_PX })),
    nervesThrough,
    skinDepth: depthOnly(
      new ShaderMaterial({ vertexShader: SKIN_DEPTH_VERTEX, fragmentShader: SKIN_DEPTH_FRAGMENT, uniforms: { ...shared } }),
    ),
    cavity: new ShaderMaterial({
      vertexShader: CAVITY_VERTEX,
      fragmentShader: CAVITY_FRAGMENT,
      uniforms: { ...studio, boneDeep: uniforms.boneDeep },
      side: BackSide,
    }),
    shell: blended(
      new ShaderMaterial({
        vertexShader: SHELL_VERTEX,
        fragmentShader: SHELL_FRAGMENT,
        uniforms: { ...studio, ...skin, ...shared },
      }),
    ),
    skin: blended(
      new ShaderMaterial({
        vertexShader: SKIN_VERTEX,
        fragmentShader: SKIN_FRAGMENT,
        uniforms: { ...UniformsUtils.clone(UniformsLib.lights), ...studio, ...skin, ...shared, rootStains: { value: roots } },
        defines: { VEIL: 1 },
        lights: true,
      }),
    ),
  };
  return {
    passes,
    dispose: () => {
      fibres.dispose();
      for (const material of Object.values(passes)) material.dispose();
    },
  };
}

function blended(material: ShaderMaterial): ShaderMaterial {
  material.transparent = true;
  return material;
}

function depthOnly(material: ShaderMaterial): ShaderMaterial {
  material.transparent = true;
  material.colorWrite = false;
  material.blending = NoBlending;
  return material;
}
