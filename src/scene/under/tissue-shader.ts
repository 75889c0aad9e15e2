// Shader code that base, muscles and nerves have in common: place, light, and how much of each part is seen in and beside the window.
import { STUDIO_FRAGMENT, STUDIO_OPEN, STUDIO_VERTEX } from '../studio-light.ts';
import { WINDOW } from '../window-shader.ts';

/**
 * `PARTS` is how many parts the geometry has. Of each: seen beside the window, seen in it, light, how ghostly (all 0 to 1). `LEAST_PX`,
 * set for nerves, is how much thicker all round they are drawn.
 */
export const TISSUE_VERTEX = /* glsl */ `
attribute float open;
attribute vec3 weave;
attribute vec3 grain;
uniform vec4 parts[PARTS];
uniform float focalPx;
varying vec3 vNormalStudio;
varying vec3 vViewStudio;
varying vec3 vGrainStudio;
varying vec3 vPlace;
varying vec2 vWeave;
varying vec3 vOpenTone;
varying vec4 vPart;
flat varying int vNumber;
invariant gl_Position;
#include <common>
#ifndef LEAST_PX
#include <shadowmap_pars_vertex>
#endif
${STUDIO_VERTEX}
${STUDIO_OPEN}
#ifdef THROUGH
varying float vNear;

/** The middle of head and neck, from which what lies near the surface faces outwards. */
vec3 outwards(vec3 place) {
  return vec3(place.x, max(place.y - 0.04, 0.0), place.z + mix(0.03, 0.0, smoothstep(-0.06, 0.0, place.y)));
}
#endif

void main() {
  #include <begin_vertex>
  #ifdef LEAST_PX
  // Thinner than a pixel or two, a nerve would break into dots.
  transformed += normal * (length(cameraPosition - position) / focalPx * LEAST_PX);
  #endif
  #include <project_vertex>
  // No shadow is looked up for so thin a thing.
  #ifndef LEAST_PX
  #include <beginnormal_vertex>
  #include <defaultnormal_vertex>
  #include <worldpos_vertex>
  #include <shadowmap_vertex>
  #endif
  vPlace = (modelMatrix * vec4(position, 1.0)).xyz;
  vNormalStudio = toStudio(mat3(modelMatrix) * normal);
  vGrainStudio = toStudio(mat3(modelMatrix) * grain);
  vViewStudio = toStudio(cameraPosition - vPlace);
  vOpenTone = studioOpen(open);
  vWeave = weave.xy;
  vNumber = int(weave.z + 0.5);
  vPart = parts[vNumber];
  #ifdef LEAST_PX
  if (vPart.x + vPart.y == 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  #endif
  #ifdef THROUGH
  vNear = dot(normalize(outwards(vPlace)), normalize(cameraPosition - vPlace));
  // The far side of the head is left out before its pixels are counted; what spans the border is too faint to be drawn.
  if (vNear < 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  #endif
}
`;

/** seen(): how much of this fragment's part is drawn here. rimShade(): light that the window's rim leaves to it. */
export const TISSUE_FRAGMENT = /* glsl */ `
/** 1 while the skin is whole: whatever is seen of what lies under it is seen through the window. */
uniform float skinWhole;
/** 0 while the skin stands between the lamps and what lies under it: then only the rim's shade falls on it. */
uniform float shadowed;
uniform vec2 studioTurn;
varying vec3 vNormalStudio;
varying vec3 vViewStudio;
varying vec3 vGrainStudio;
varying vec3 vPlace;
varying vec2 vWeave;
varying vec3 vOpenTone;
varying vec4 vPart;
flat varying int vNumber;
#include <common>
#include <packing>
#ifndef LEAST_PX
#include <lights_pars_begin>
#include <shadowmap_pars_fragment>
// In a variance map whatever is set to receive shadow casts it, too; muscles are to receive only.
#define receiveShadow true
#include <shadowmask_pars_fragment>
#endif
${STUDIO_FRAGMENT}
${WINDOW}
float seen() {
  return mix(vPart.x, vPart.y, max(windowInside(vPlace), skinWhole));
}

vec3 lampFrom() {
  return vec3(studioTurn.x * KEY_FROM.x + studioTurn.y * KEY_FROM.z, KEY_FROM.y, studioTurn.x * KEY_FROM.z - studioTurn.y * KEY_FROM.x);
}

/** The rim's shade fades out where the skin itself has faded. */
float rimShade() {
  if (window.w <= 0.0) return 1.0;
  return mix(1.0, windowShade(vPlace, lampFrom()), max(skinWhole, 0.35));
}
`;
