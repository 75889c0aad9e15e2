// Shader of needle, hub and drop, all in one draw. Lit from over the viewer's left shoulder, so that steel reads as steel from every
// side; a needle thinner than a pixel or so is drawn that wide, as a ring too small to read is drawn larger.

/** What is laid over what: the number of each vertex's `layer`. The first two shine through the skin. */
export const LAYERS = { drop: 0, ghost: 1, outline: 2, steel: 3, hub: 4 } as const;

const COUNT = Object.keys(LAYERS).length;
const NUMBERS = Object.entries(LAYERS)
  .map(([name, number]) => `const int ${name.toUpperCase()} = ${number};`)
  .join('\n');

export const NEEDLE_VERTEX = /* glsl */ `
attribute vec3 radial;
attribute float part;
attribute float layer;
uniform float focalPx;
/** CSS pixels: half the width a far needle keeps, and how far its outline stands out. */
uniform float leastPx;
uniform float outlinePx;
varying vec3 vNormalView;
varying vec3 vView;
varying float vAlong;
varying float vPart;
flat varying int vLayer;
${NUMBERS}

void main() {
  vLayer = int(layer + 0.5);
  vec3 axis = position - radial;
  float radius = length(radial);
  float metre = focalPx / max(-(modelViewMatrix * vec4(axis, 1.0)).z, 1e-3);
  float spreadPx = vLayer == OUTLINE ? outlinePx : 0.0;
  float wide = radius > 0.0 ? (max(radius, leastPx / metre) + spreadPx / metre) / radius : 0.0;
  vec4 seen = modelViewMatrix * vec4(axis + radial * wide, 1.0);
  gl_Position = projectionMatrix * seen;
  // Laid on the nearest depth there is: no skin before it hides it.
  if (vLayer <= GHOST) gl_Position.z = -0.9999 * gl_Position.w;
  vNormalView = normalMatrix * normal;
  vView = -seen.xyz;
  vAlong = position.y;
  vPart = part;
}
`;

export const NEEDLE_FRAGMENT = /* glsl */ `
uniform vec3 dark[${COUNT}];
uniform vec3 light[${COUNT}];
uniform float shown[${COUNT}];
/** How many metres from the tip are drawn at least faintly through the skin. */
uniform float below;
varying vec3 vNormalView;
varying vec3 vView;
varying float vAlong;
varying float vPart;
flat varying int vLayer;
${NUMBERS}

const vec3 FROM = normalize(vec3(-0.45, 0.7, 0.55));
/** How much of what lies behind the middle and the outline of a clear thing cover. */
const vec2 DROP_COVER = vec2(0.3, 0.75);
const vec2 HUB_COVER = vec2(0.34, 0.8);

float steelTone(vec3 n) {
  float gleam = pow(clamp(dot(n, normalize(FROM + normalize(vView))), 0.0, 1.0), 40.0);
  float tone = 0.16 + 0.2 * max(dot(n, FROM), 0.0) + 0.6 * gleam;
  // The ground face of the bevel is polished.
  return clamp(mix(tone, 0.8, vPart * 0.8), 0.0, 1.0);
}

void main() {
  if (shown[vLayer] <= 0.0 || (vLayer == GHOST && vAlong > below)) discard;
  vec3 n = normalize(vNormalView);
  float lightShare = 0.0;
  float alpha = 1.0;
  if (vLayer == DROP || vLayer == HUB) {
    vec2 cover = vLayer == DROP ? DROP_COVER : HUB_COVER;
    float edge = pow(1.0 - clamp(abs(dot(n, normalize(vView))), 0.0, 1.0), 2.2);
    lightShare = 1.0 - edge;
    alpha = mix(cover.x, cover.y, edge);
  } else if (vLayer != OUTLINE) {
    lightShare = steelTone(n);
  }
  gl_FragColor = vec4(mix(dark[vLayer], light[vLayer], lightShare), alpha * shown[vLayer]);
  #include <colorspace_fragment>
}
`;
