// The needle as one thing to draw: the drop, what is seen of the needle through the skin, its outline, its steel, the hub. Sets tones,
// place and how much of it is there; knows no session.
import { Color, Matrix4, Mesh, ShaderMaterial, Vector3 } from 'three';
import type { Point } from '#anatomy/manifest.ts';
import { cross } from '#anatomy/vec3.ts';
import type { Brightness } from '../light-recipe.ts';
import type { NeedlePose } from './needle-pose.ts';
import { LAYERS, NEEDLE_FRAGMENT, NEEDLE_VERTEX } from './needle-shader.ts';
import { wholeNeedle } from './whole-needle.ts';

interface Tones {
  readonly steel: readonly [dark: string, light: string];
  readonly clear: readonly [dark: string, light: string];
  readonly drop: readonly [dark: string, light: string];
}

/** sRGB. Steel is dark on the plaster of every theme; its light outline parts it from a dark page. */
const TONES: Readonly<Record<Brightness, Tones>> = {
  light: { steel: ['#232a30', '#dbe3e8'], clear: ['#53646f', '#dde6ea'], drop: ['#1f5f73', '#d3edf3'] },
  dark: { steel: ['#2a3238', '#e3eaee'], clear: ['#a9bac4', '#c2d0d7'], drop: ['#174e60', '#bfe2ea'] },
  dim: { steel: ['#20272c', '#a9b3b8'], clear: ['#7d8a91', '#8d999f'], drop: ['#123f4d', '#8db4be'] },
};

/** CSS pixels. */
const LEAST_HALF_WIDTH_PX = 0.8;
const OUTLINE_PX = 0.9;
/** Share of the light outline, and of the needle seen through the skin. */
const OUTLINE_SHARE = 0.75;
const GHOST_SHARE = 0.7;
/** The point turned this far from the viewer (cosine) begins to be, and is, hidden by the head itself: nothing is drawn through it. */
const TURNED_AWAY = { begins: -0.15, wholly: -0.45 } as const;
/** After the skin and the points. */
const ORDER = 3;

export interface NeedleModel {
  readonly object: Mesh;
  readonly tone: (theme: Brightness, halo: string) => void;
  /** `normal` is the skin's at the point. */
  readonly place: (pose: NeedlePose, normal: Point) => void;
  /** `share` 0 to 1; `eye` is where the viewer stands, `focalPx` as of the camera fit. */
  readonly show: (share: number, eye: Point, focalPx: number) => void;
  readonly dispose: () => void;
}

export function createNeedle(): NeedleModel {
  const layers = Object.values(LAYERS);
  const uniforms = {
    focalPx: { value: 1000 },
    leastPx: { value: LEAST_HALF_WIDTH_PX },
    outlinePx: { value: OUTLINE_PX },
    dark: { value: layers.map(() => new Color()) },
    light: { value: layers.map(() => new Color()) },
    shown: { value: layers.map(() => 0) },
    below: { value: 0 },
  };
  const material = new ShaderMaterial({
    vertexShader: NEEDLE_VERTEX,
    fragmentShader: NEEDLE_FRAGMENT,
    uniforms,
    transparent: true,
    depthWrite: false,
  });
  const object = new Mesh(wholeNeedle(), material);
  object.renderOrder = ORDER;
  object.frustumCulled = false;
  object.matrixAutoUpdate = false;
  object.visible = false;
  const entry = new Vector3();
  const up = new Vector3();
  const towards = new Vector3();
  const tint = (layer: number, [dark, light]: readonly [dark: string, light: string]): void => {
    uniforms.dark.value[layer]?.set(dark);
    uniforms.light.value[layer]?.set(light);
  };
  return {
    object,
    tone: (theme, halo) => {
      const { steel, clear, drop } = TONES[theme];
      tint(LAYERS.steel, steel);
      tint(LAYERS.ghost, steel);
      tint(LAYERS.hub, clear);
      tint(LAYERS.drop, drop);
      tint(LAYERS.outline, [halo, halo]);
    },
    place: ({ entry: at, tip, direction, bevel, inside }, normal) => {
      const back: Point = [-direction[0], -direction[1], -direction[2]];
      const basis = [cross(back, bevel), back, bevel].map((axis) => new Vector3(...axis)) as [Vector3, Vector3, Vector3];
      object.matrix.copy(new Matrix4().makeBasis(...basis)).setPosition(...tip);
      object.matrixWorldNeedsUpdate = true;
      entry.set(...at);
      up.set(...normal);
      uniforms.below.value = inside;
    },
    show: (share, eye, focalPx) => {
      object.visible = share > 0;
      uniforms.focalPx.value = focalPx;
      const facing = towards
        .set(...eye)
        .sub(entry)
        .normalize()
        .dot(up);
      const { begins, wholly } = TURNED_AWAY;
      const seen = Math.min(Math.max((facing - wholly) / (begins - wholly), 0), 1);
      const { value } = uniforms.shown;
      value[LAYERS.drop] = share * seen;
      value[LAYERS.ghost] = share * seen * GHOST_SHARE;
      value[LAYERS.outline] = share * OUTLINE_SHARE;
      value[LAYERS.steel] = share;
      value[LAYERS.hub] = share;
    },
    dispose: () => {
      object.geometry.dispose();
      material.dispose();
    },
  };
}
