// Shaders of needle, hub and drop. Lit from over the viewer's left shoulder, so that steel reads as steel from every side; a needle
// thinner than a pixel or so is drawn that wide, as a ring too small to read is drawn larger.

export const NEEDLE_VERTEX = /* glsl */ `
attribute vec3 radial;
attribute float part;
uniform float focalPx;
/** CSS pixels: half the width a far needle keeps, and how far an outline stands out. */
uniform float leastPx;
uniform float spreadPx;
varying vec3 vNormalView;
varying vec3 vView;
varying float vAlong;
varying float vPart;

void main() {
  vec3 axis = position - radial;
  float radius = length(radial);
  float metre = focalPx / max(-(modelViewMatrix * vec4(axis, 1.0)).z, 1e-3);
  float wide = radius > 0.0 ? (max(radius, leastPx / metre) + spreadPx / metre) / radius : 0.0;
  vec4 seen = modelViewMatrix * vec4(axis + radial * wide, 1.0);
  gl_Position = projectionMatrix * seen;
  vNormalView = normalMatrix * normal;
  vView = -seen.xyz;
  vAlong = position.y;
  vPart = part;
}
`;

/** `below` is how many metres from the tip are drawn at least faintly through the skin; 1 draws the whole of it. */
export const STEEL_FRAGMENT = /* glsl */ `
uniform vec3 dark;
uniform vec3 light;
uniform float shown;
uniform float below;
varying vec3 vNormalView;
varying vec3 vView;
varying float vAlong;
varying float vPart;

const vec3 FROM = normalize(vec3(-0.45, 0.7, 0.55));

void main() {
  if (vAlong > below) discard;
  vec3 n = normalize(vNormalView);
  float gleam = pow(clamp(dot(n, normalize(FROM + normalize(vView))), 0.0, 1.0), 40.0);
  float tone = 0.16 + 0.2 * max(dot(n, FROM), 0.0) + 0.6 * gleam;
  // The ground face of the bevel is polished.
  tone = mix(tone, 0.8, vPart * 0.8);
  gl_FragColor = vec4(mix(dark, light, clamp(tone, 0.0, 1.0)), shown);
  #include <colorspace_fragment>
}
`;

export const PLAIN_FRAGMENT = /* glsl */ `
uniform vec3 dark;
uniform float shown;

void main() {
  gl_FragColor = vec4(dark, shown);
  #include <colorspace_fragment>
}
`;

/** A clear thing: its middle lets most through, its outline least. */
export const CLEAR_FRAGMENT = /* glsl */ `
uniform vec3 dark;
uniform vec3 light;
uniform float shown;
/** How much the middle and the outline cover. */
uniform vec2 cover;
varying vec3 vNormalView;
varying vec3 vView;

void main() {
  vec3 n = normalize(vNormalView);
  float edge = pow(1.0 - clamp(abs(dot(n, normalize(vView))), 0.0, 1.0), 2.2);
  gl_FragColor = vec4(mix(light, dark, edge), mix(cover.x, cover.y, edge) * shown);
  #include <colorspace_fragment>
}
`;
