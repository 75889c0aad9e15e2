// Shader code that base, muscles and nerves have in common: place, light, and how much of each part is seen in and beside the window.
import { STUDIO_FRAGMENT, STUDIO_OPEN, STUDIO_VERTEX } from '../studio-light.ts';
import { WINDOW } from '../window-shader.ts';

/** `PARTS` is how many parts the geometry has. Of each: seen beside the window, seen in it, light, how ghostly (all 0 to 1). */
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
#include <shadowmap_pars_vertex>
${STUDIO_VERTEX}
${STUDIO_OPEN}
void main() {
  #include <beginnormal_vertex>
  #include <defaultnormal_vertex>
  #include <begin_vertex>
  #include <project_vertex>
  #include <worldpos_vertex>
  #include <shadowmap_vertex>
  vPlace = (modelMatrix * vec4(position, 1.0)).xyz;
  vNormalStudio = toStudio(mat3(modelMatrix) * normal);
  vGrainStudio = toStudio(mat3(modelMatrix) * grain);
  vViewStudio = toStudio(cameraPosition - vPlace);
  vOpenTone = studioOpen(open);
  vWeave = weave.xy;
  vNumber = int(weave.z + 0.5);
  vPart = parts[vNumber];
  #ifdef LEAST_PX
  // Thinner than a pixel or two, a nerve would break into dots.
  float pixel = length(vViewStudio) / focalPx;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position + normal * pixel * LEAST_PX, 1.0);
  #endif
}
`;

/** seen(): how much of this fragment's part is drawn here. lit(albedo, n, gloss): the colour on the page, alpha aside. */
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
#include <lights_pars_begin>
#include <shadowmap_pars_fragment>
// In a variance map whatever is set to receive shadow casts it, too; muscles are to receive only.
#define receiveShadow true
#include <shadowmask_pars_fragment>
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
