// The plaster's shader: studio light that turns with the viewer, soft shadow, ambient occlusion with warm depths, area tints.
// A shader of its own because three's standard material needs an environment map to look like more than chalk (drei's Environment:
// +17 KiB, and a cube map to filter before the first frame); this one is smaller, quicker to compile, and every tone is chosen.
//
// "Studio" space is world space turned about +Y so that the viewer stands at azimuth 0: whoever walks round the bust always has the
// key light over the same shoulder, as on a plate.

/** Where the key light stands in studio space; the light that casts the shadow must stand there too. */
export const KEY_FROM = [-0.62, 0.72, 0.62] as const;

export const SKIN_VERTEX = /* glsl */ `
attribute vec4 _area;
attribute vec3 color;
uniform vec2 studioTurn;
varying vec3 vNormalStudio;
varying vec3 vViewStudio;
varying float vOpen;
varying vec4 vArea;
varying float vHeight;
#include <common>
#include <shadowmap_pars_vertex>

vec3 toStudio(vec3 v) {
  return vec3(studioTurn.x * v.x - studioTurn.y * v.z, v.y, studioTurn.y * v.x + studioTurn.x * v.z);
}

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
}
`;

export const SKIN_FRAGMENT = /* glsl */ `
uniform vec3 clay;
uniform vec3 key;
uniform vec3 fill;
uniform vec3 rim;
uniform vec3 sky;
uniform vec3 ground;
uniform vec3 areaStains[4];
uniform float contour;
uniform float falloff;
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

const vec3 KEY_FROM = normalize(vec3(${KEY_FROM.join(', ')}));
const vec3 FILL_FROM = normalize(vec3(0.85, 0.12, 0.45));
const vec3 RIM_FROM = normalize(vec3(0.75, 0.35, -0.75));

// Light reaches a little round the edge of the form, red furthest: the terminator of clay and of skin is warm, never grey.
vec3 wrapped(float facing, vec3 reach) {
  vec3 lit = clamp((facing + reach) / (1.0 + reach), 0.0, 1.0);
  return lit * lit * (3.0 - 2.0 * lit) * 0.35 + lit * 0.65;
}

void main() {
  vec3 n = normalize(vNormalStudio);
  vec3 v = normalize(vViewStudio);

  // Depths are warm: light that gets there has bounced off the clay itself.
  vec3 open = pow(vec3(clamp(vOpen, 0.02, 1.0)), vec3(0.82, 1.06, 1.2));
  float shadow = getShadowMask();
  vec3 shade = mix(vec3(0.30, 0.20, 0.16), vec3(1.0), shadow);

  vec3 light = key * wrapped(dot(n, KEY_FROM), vec3(0.34, 0.24, 0.2)) * shade * mix(vec3(1.0), open, 0.55);
  light += fill * wrapped(dot(n, FILL_FROM), vec3(0.6)) * open;
  light += mix(ground, sky, n.y * 0.5 + 0.5) * open;

  // The lamps are set for the head; the chest is nearer the table.
  light *= 1.0 - falloff * smoothstep(-0.04, -0.3, vHeight);

  float edge = pow(1.0 - clamp(dot(n, v), 0.0, 1.0), 3.0);
  vec3 rimLight = rim * edge * clamp(dot(n, RIM_FROM) * 0.8 + 0.4, 0.0, 1.0) * open;

  vec3 halfway = normalize(KEY_FROM + v);
  float sheen = pow(clamp(dot(n, halfway), 0.0, 1.0), 18.0) * 0.07 * shadow * vOpen;

  vec3 albedo = clay;
  vec4 weight = smoothstep(0.2, 0.75, vArea);
  for (int i = 0; i < 4; i++) {
    albedo = mix(albedo, areaStains[i], weight[i] * areaTint[i]);
    float line = abs(vArea[i] - 0.5) / max(fwidth(vArea[i]), 1e-4);
    albedo = mix(albedo, areaStains[i] * 0.5, (1.0 - smoothstep(0.5, 1.6, line)) * areaEdge[i]);
  }

  // The outline darkens a little, as the edge of a cast does: it parts the lit side from a light page.
  vec3 shown = albedo * light * (1.0 - contour * edge) + key * sheen + rimLight;
  // Shoulder: highlights roll off below white.
  shown = min(shown, vec3(0.5)) + max(shown - 0.5, 0.0) / (1.0 + 0.9 * max(shown - 0.5, 0.0));
  gl_FragColor = vec4(shown, 1.0);
  #include <colorspace_fragment>
}
`;
