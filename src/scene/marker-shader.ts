// The points' shader: a disc per point, bent onto the skin by its patch, with one signed-distance shape per area drawn on it. Line
// widths are in screen pixels, so that rings are as crisp at overview as close up.

/** States as the attribute `look.y` counts them. */
export const STATE_CODES = { rest: 0, bright: 1, selected: 2, dimmed: 3, pierced: 4, lit: 5, done: 6, coming: 7 } as const;
export const SHAPE_CODES = { circle: 0, diamond: 1, triangle: 2, square: 3 } as const;

const NUMBERS = Object.entries({ ...STATE_CODES, ...SHAPE_CODES })
  .map(([name, number]) => `const int ${name.toUpperCase()} = ${number};`)
  .join('\n');

/** How far the disc reaches beyond the ring, in ring radii. */
const DISC_REACH = 2.5;

export const MARKER_VERTEX = /* glsl */ `
attribute vec3 at;
attribute vec3 right;
attribute vec3 up;
attribute vec3 curve;
attribute vec2 slope;
attribute vec2 look;
attribute float radius;
attribute vec3 hue;
uniform float focalPx;
uniform float leastPx;
varying vec2 vPlace;
flat varying int vShape;
flat varying int vState;
varying float vFacing;
varying float vRadiusPx;
varying vec3 vHue;
${NUMBERS}

const float LIFT_M = 0.0003;
// Depth alone is taken this much nearer, so that ring and skin never fight while ear and skull still hide what is behind them.
const float NEARER_M = 0.0018;
const float PATCH_REACH_M = 0.013;

float growth(int state) {
  if (state == LIT) return 1.3;
  if (state == SELECTED) return 1.25;
  if (state == BRIGHT) return 1.12;
  return state == DONE ? 0.82 : 1.0;
}

void main() {
  vShape = int(look.x + 0.5);
  vState = int(look.y + 0.5);
  vec3 out_ = cross(right, up);
  vec3 toEye = cameraPosition - at;
  float pxPerMetre = focalPx / length(toEye);
  float size = max(radius, leastPx / pxPerMetre) * growth(vState);
  vec2 q = position.xy * size * ${DISC_REACH.toFixed(2)};
  vec2 on = q * min(1.0, PATCH_REACH_M / max(length(q), 1e-6));
  float height = curve.x * on.x * on.x + curve.y * on.x * on.y + curve.z * on.y * on.y + dot(slope, on);
  vec4 seen = viewMatrix * vec4(at + right * q.x + up * q.y + out_ * (height + LIFT_M), 1.0);
  gl_Position = projectionMatrix * seen;
  vec4 nearer = projectionMatrix * vec4(seen.xyz * (1.0 - NEARER_M / length(seen.xyz)), 1.0);
  gl_Position.z = nearer.z / nearer.w * gl_Position.w;
  vPlace = position.xy * ${DISC_REACH.toFixed(2)};
  vRadiusPx = size * pxPerMetre;
  vFacing = dot(normalize(toEye), out_);
  vHue = hue;
}
`;

export const MARKER_FRAGMENT = /* glsl */ `
uniform vec3 halo;
uniform float line;
varying vec2 vPlace;
flat varying int vShape;
flat varying int vState;
varying float vFacing;
varying float vRadiusPx;
varying vec3 vHue;
${NUMBERS}

// Signed distance from the shape's outline, in ring radii; the four have about the same area.
float outline(vec2 p) {
  if (vShape == CIRCLE) return length(p) - 0.92;
  if (vShape == DIAMOND) return (abs(p.x) + abs(p.y) - 1.16) * 0.7071;
  if (vShape == TRIANGLE) return max(abs(p.x) * 0.8660 + (p.y + 0.12) * 0.5, -(p.y + 0.12)) - 0.63;
  vec2 d = abs(p) - 0.82;
  return max(d.x, d.y);
}

// 1 inside an edge at 0, 0 outside, over one device pixel (soft); both in the ring's own pixels, which turn away with the skin.
float within(float px, float soft) {
  return 1.0 - smoothstep(-0.5, 0.5, px / soft);
}

void main() {
  float px = outline(vPlace) * vRadiusPx;
  float soft = max(length(vec2(dFdx(px), dFdy(px))), 1e-4);
  float dotPx = length(vPlace) * vRadiusPx - max(0.2 * vRadiusPx, 1.5);
  float softDot = max(length(vec2(dFdx(dotPx), dFdy(dotPx))), 1e-4);

  bool done = vState == DONE;
  bool selected = vState == LIT || vState == SELECTED;
  bool bright = vState == BRIGHT;
  bool pierced = vState == PIERCED;
  float width = line * (selected ? 1.5 : bright || pierced ? 1.35 : 0.9);
  // Every area's ink is as dark: readable on its own stain, lit or in shadow.
  vec3 ink = vHue * min(1.0, 0.075 / dot(vHue, vec3(0.2126, 0.7152, 0.0722)));
  // A small ring is a pale disc with a dark rim and dot; a large one is a thin line that lets the skin show.
  float veil = pierced ? 0.0 : bright ? 0.5 : mix(0.62, 0.12, smoothstep(7.0, 16.0, vRadiusPx));

  // Each layer goes over the one before: fill, light line, dark line, centre.
  vec4 shown = selected || done ? vec4(ink, 0.94 * within(px, soft)) : vec4(halo, veil * within(px, soft));
  // What is done is one quiet filled shape, without a light line inside.
  float light = within(abs(px) - width - 1.1, soft) * (done ? 1.0 - within(px, soft) : 1.0);
  shown = mix(shown, vec4(halo, selected ? 1.0 : 0.88), light);
  shown = mix(shown, vec4(ink, 1.0), within(abs(px) - width, soft));
  if (selected) {
    float outside = px - 4.2;
    shown = mix(shown, vec4(halo, 0.92), within(abs(outside) - 2.0, soft) * (1.0 - within(px, soft)));
    shown = mix(shown, vec4(ink, 1.0), within(abs(outside) - 0.9, soft));
    shown = mix(shown, vec4(halo, 1.0), within(dotPx - 0.8, softDot));
  } else if (!(pierced || done)) {
    shown = mix(shown, vec4(ink, 1.0), within(dotPx, softDot));
  }

  float dimmed = done ? 0.8 : vState == COMING || vState == DIMMED ? 0.38 : 1.0;
  float alpha = shown.a * dimmed * smoothstep(0.06, 0.2, vFacing);
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(shown.rgb, alpha);
  #include <colorspace_fragment>
}
`;
