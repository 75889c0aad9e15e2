// The plaster's shader: the studio's light, soft shadow, ambient occlusion with warm depths, area tints. A shader of its own because
// three's standard material needs an environment map to look like more than chalk (drei's Environment: +17 KiB, and a cube map to
// filter before the first frame); this one is smaller, quicker to compile, and every tone is chosen.
//
// VEIL adds what the skin needs while something under it is shown: it fades to a ghost whose outline stays, a round window is cut into
// it, and nerve roots tint it. Without VEIL the program is the plain plaster's.
import { STUDIO_FRAGMENT, STUDIO_VERTEX } from './studio-light.ts';
import { WINDOW } from './window-shader.ts';

/** ghostOutline(facing): 0 face on, 1 at the outline. A ghost is seen by it: thin and light where it faces the reader. */
export const GHOST = /* glsl */ `
float ghostOutline(float facing) {
  float away = 1.0 - facing;
  return away * (0.3 + 0.7 * away);
}

float ghostAlpha(float outline) {
  return mix(0.06, 0.35, outline);
}

/** Darker against a light page, as the contour of the whole skin is. */
float ghostShade(float outline) {
  return 1.0 - 1.8 * contour * outline;
}
`;

export const SKIN_VERTEX = /* glsl */ `
attribute vec4 _area;
attribute vec3 color;
varying vec3 vNormalStudio;
varying vec3 vViewStudio;
varying float vOpen;
varying vec4 vArea;
varying float vHeight;
#ifdef VEIL
attribute vec4 _dermatome_a;
attribute vec4 _dermatome_b;
varying vec3 vPlace;
varying vec4 vRootsA;
varying float vRootB;
invariant gl_Position;
#endif
#include <common>
#include <shadowmap_pars_vertex>
${STUDIO_VERTEX}
void main() {
  #include <beginnormal_vertex>
  #include <defaultnormal_vertex>
  #include <begin_vertex>
  #include <project_vertex>
  #include <worldpos_vertex>
  #include <shadowmap_vertex>
  vec3 place = (modelMatrix * vec4(position, 1.0)).xyz;
  vNormalStudio = toStudio(mat3(modelMatrix) * normal);
  vViewStudio = toStudio(cameraPosition - place);
  vOpen = color.r;
  vArea = _area;
  vHeight = place.y;
  #ifdef VEIL
  vPlace = position;
  vRootsA = _dermatome_a;
  vRootB = _dermatome_b.x;
  #endif
}
`;

export const SKIN_FRAGMENT = /* glsl */ `
uniform vec3 clay;
uniform vec3 areaStains[4];
uniform vec4 areaTint;
uniform vec4 areaEdge;
varying vec3 vNormalStudio;
varying vec3 vViewStudio;
varying float vOpen;
varying vec4 vArea;
varying float vHeight;
#include <common>
#include <packing>
#include <lights_pars_begin>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
${STUDIO_FRAGMENT}
#ifdef VEIL
uniform vec3 rootStains[5];
uniform float rootTint;
/** 0: whole skin, 1: a ghost; and how much of the ghost is left. */
uniform float fade;
uniform float ghostShare;
varying vec3 vPlace;
varying vec4 vRootsA;
varying float vRootB;
${WINDOW}
${GHOST}
#endif

void main() {
  vec3 n = normalize(vNormalStudio);
  vec3 v = normalize(vViewStudio);

  vec3 open = studioOpen(vOpen);
  float shadow = getShadowMask();
  vec3 light = studioLight(n, open, shadow, vHeight);

  float edge = studioEdge(n, v);
  vec3 rimLight = studioRim(n, edge, open);

  vec3 halfway = normalize(KEY_FROM + v);
  float sheen = pow(clamp(dot(n, halfway), 0.0, 1.0), 18.0) * 0.07 * shadow * vOpen;

  vec3 albedo = clay;
  vec4 weight = smoothstep(0.2, 0.75, vArea);
  #ifdef VEIL
  float areas = 1.0 - rootTint;
  #else
  const float areas = 1.0;
  #endif
  for (int i = 0; i < 4; i++) {
    albedo = mix(albedo, areaStains[i], weight[i] * areaTint[i] * areas);
    float line = abs(vArea[i] - 0.5) / max(fwidth(vArea[i]), 1e-4);
    albedo = mix(albedo, areaStains[i] * 0.5, (1.0 - smoothstep(0.5, 1.6, line)) * areaEdge[i] * areas);
  }
  #ifdef VEIL
  float roots[5] = float[5](vRootsA.x, vRootsA.y, vRootsA.z, vRootsA.w, vRootB);
  for (int i = 0; i < 5; i++) {
    albedo = mix(albedo, rootStains[i], smoothstep(0.35, 0.65, roots[i]) * rootTint * 0.44);
    float line = abs(roots[i] - 0.5) / max(fwidth(roots[i]), 1e-4);
    albedo = mix(albedo, rootStains[i] * 0.6, (1.0 - smoothstep(0.5, 1.6, line)) * rootTint * 0.3);
  }
  #endif

  // The outline darkens a little, as the edge of a cast does: it parts the lit side from a light page.
  vec3 shown = albedo * light * (1.0 - contour * edge) + key * sheen + rimLight;
  #ifdef VEIL
  float cut = windowRim(vPlace);
  shown = mix(shown, (clay * 0.5 + 0.5) * (light * 0.8 + key * 0.2), cut * 0.75);
  float outline = ghostOutline(clamp(dot(n, v), 0.0, 1.0));
  shown *= mix(1.0, ghostShade(outline), fade);
  float alpha = max(mix(1.0, ghostAlpha(outline) * ghostShare, fade), cut * 0.6) * windowRest(vPlace);
  if (alpha < 0.004) discard;
  #else
  const float alpha = 1.0;
  #endif
  // Shoulder: highlights roll off below white.
  shown = studioShoulder(shown);
  gl_FragColor = vec4(shown, alpha);
  #include <colorspace_fragment>
}
`;

/** The veiled skin's depth alone, so that of its faces only the nearest is drawn. */
export const SKIN_DEPTH_VERTEX = /* glsl */ `
varying vec3 vPlace;
invariant gl_Position;
void main() {
  #include <begin_vertex>
  #include <project_vertex>
  vPlace = position;
}
`;

export const SKIN_DEPTH_FRAGMENT = /* glsl */ `
varying vec3 vPlace;
${WINDOW}
void main() {
  if (windowRest(vPlace) < 0.5) discard;
  gl_FragColor = vec4(0.0);
}
`;
