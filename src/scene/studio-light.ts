// The studio that everything of the bust stands in: lamps that turn with the viewer, as shader code and as one set of uniforms that
// all materials share. Knows no surface.
//
// "Studio" space is world space turned about +Y so that the viewer stands at azimuth 0: whoever walks round the bust always has the
// key light over the same shoulder, as on a plate.
import { Color, MathUtils, Vector2 } from 'three';
import type { LightRecipe } from './light-recipe.ts';

/** Where the key light stands in studio space; the light that casts the shadow must stand there too. */
export const KEY_FROM = [-0.62, 0.72, 0.62] as const;

/** toStudio(v): a direction of the world in studio space. */
export const STUDIO_VERTEX = /* glsl */ `
uniform vec2 studioTurn;

vec3 toStudio(vec3 v) {
  return vec3(studioTurn.x * v.x - studioTurn.y * v.z, v.y, studioTurn.y * v.x + studioTurn.x * v.z);
}
`;

/** studioOpen(open): tone of the light that reaches a depth. */
export const STUDIO_OPEN = /* glsl */ `
// Depths are warm: light that gets there has bounced off the clay itself.
vec3 studioOpen(float open) {
  return pow(vec3(clamp(open, 0.02, 1.0)), vec3(0.82, 1.06, 1.2));
}
`;

/**
 * studioOpen(open): tone of the light that reaches a depth. studioLight(n, depth tone, shadow, height): all lamps. studioEdge(n, v): 0 face
 * on, 1 at the outline. studioRim(n, edge, depth tone): light from behind. studioShoulder(colour): highlights roll off below white.
 */
export const STUDIO_FRAGMENT = /* glsl */ `
uniform vec3 key;
uniform vec3 fill;
uniform vec3 rim;
uniform vec3 sky;
uniform vec3 ground;
uniform float contour;
uniform float falloff;

const vec3 KEY_FROM = normalize(vec3(${KEY_FROM.join(', ')}));
const vec3 FILL_FROM = normalize(vec3(0.85, 0.12, 0.45));
const vec3 RIM_FROM = normalize(vec3(0.75, 0.35, -0.75));

// Light reaches a little round the edge of the form, red furthest: the terminator of clay and of skin is warm, never grey.
vec3 wrapped(float facing, vec3 reach) {
  vec3 lit = clamp((facing + reach) / (1.0 + reach), 0.0, 1.0);
  return lit * lit * (3.0 - 2.0 * lit) * 0.35 + lit * 0.65;
}

${STUDIO_OPEN}
vec3 studioLight(vec3 n, vec3 open, float shadow, float height) {
  vec3 shade = mix(vec3(0.30, 0.20, 0.16), vec3(1.0), shadow);

  vec3 light = key * wrapped(dot(n, KEY_FROM), vec3(0.34, 0.24, 0.2)) * shade * mix(vec3(1.0), open, 0.55);
  light += fill * wrapped(dot(n, FILL_FROM), vec3(0.6)) * open;
  light += mix(ground, sky, n.y * 0.5 + 0.5) * open;

  // The lamps are set for the head; the chest is nearer the table.
  return light * (1.0 - falloff * smoothstep(-0.04, -0.3, height));
}

float studioEdge(vec3 n, vec3 v) {
  return pow(1.0 - clamp(dot(n, v), 0.0, 1.0), 3.0);
}

vec3 studioRim(vec3 n, float edge, vec3 open) {
  return rim * edge * clamp(dot(n, RIM_FROM) * 0.8 + 0.4, 0.0, 1.0) * open;
}

vec3 studioShoulder(vec3 shown) {
  return min(shown, vec3(0.5)) + max(shown - 0.5, 0.0) / (1.0 + 0.9 * max(shown - 0.5, 0.0));
}
`;

/** What the shader code above reads; materials share the very objects, so that the light is set once for all. */
export type Studio = ReturnType<typeof createStudio>;

export function createStudio() {
  return {
    studioTurn: { value: new Vector2(1, 0) },
    contour: { value: 0 },
    falloff: { value: 0 },
    key: { value: new Color() },
    fill: { value: new Color() },
    rim: { value: new Color() },
    sky: { value: new Color() },
    ground: { value: new Color() },
  };
}

/** Sets a theme's light. */
export function lightStudio(studio: Studio, recipe: LightRecipe): void {
  studio.contour.value = recipe.contour;
  studio.falloff.value = recipe.falloff;
  studio.key.value.set(recipe.key).multiplyScalar(recipe.keyPower);
  studio.fill.value.set(recipe.fill).multiplyScalar(recipe.fillPower);
  studio.rim.value.set(recipe.rim).multiplyScalar(recipe.rimPower);
  studio.sky.value.set(recipe.sky).multiplyScalar(recipe.ambientPower);
  studio.ground.value.set(recipe.ground).multiplyScalar(recipe.ambientPower);
}

/** Turns the studio so that a viewer at this azimuth has the key light over the left shoulder. */
export function turnStudio(studio: Studio, azimuthDeg: number): void {
  const angle = MathUtils.degToRad(azimuthDeg);
  studio.studioTurn.value.set(Math.cos(angle), Math.sin(angle));
}
