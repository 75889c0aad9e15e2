// The look of muscle: fibres that run from origin to insertion in bundles of several sizes, pale tendon towards the ends, a faint wet
// sheen across the fibres. Lines finer than a pixel are left out before they can shimmer.
import { TISSUE_FRAGMENT } from './tissue-shader.ts';

/** `PASS` 0 draws what is whole, 1 what is partly seen. */
export const MUSCLE_FRAGMENT = /* glsl */ `
${TISSUE_FRAGMENT}
uniform vec3 flesh;
uniform vec3 fleshDeep;
uniform vec3 fleshPale;
uniform vec3 tendon;
/** Of each part: tendon's share at the origin and at the insertion, paleness, length in millimetres. */
uniform vec4 kinds[PARTS];

float hash(vec2 cell) {
  vec3 p = fract(vec3(cell.xyx) * 0.1031);
  p += dot(p, p.yzx + 33.33);
  return fract((p.x + p.y) * p.z);
}

/** Smooth noise of cells of size 1 (x, -1 to 1) and its slope along the first axis (y). */
vec2 strands(vec2 at) {
  vec2 cell = floor(at);
  vec2 f = at - cell;
  vec2 s = f * f * (3.0 - 2.0 * f);
  float a = hash(cell), b = hash(cell + vec2(1.0, 0.0)), c = hash(cell + vec2(0.0, 1.0)), d = hash(cell + vec2(1.0, 1.0));
  float low = mix(a, b, s.x), high = mix(c, d, s.x);
  return vec2(mix(low, high, s.y) * 2.0 - 1.0, mix(b - a, d - c, s.y) * 12.0 * f.x * (1.0 - f.x));
}

/** One size of bundle, in millimetres across: height and slope; nothing once it is finer than the pixels can hold. */
vec2 bundles(vec2 mm, float size, float pixel, float seed) {
  float kept = 1.0 - smoothstep(0.3, 0.75, pixel / size);
  if (kept <= 0.0) return vec2(0.0);
  vec2 found = strands(vec2(mm.x / size + seed, mm.y / (size * 17.0) + seed * 3.7));
  return vec2(found.x, found.y / size) * kept;
}

void main() {
  float alpha = seen();
  #if PASS == 0
  if (alpha < 0.99) discard;
  #else
  if (alpha >= 0.99 || alpha < 0.004) discard;
  #endif
  vec4 kind = kinds[vNumber];
  float number = float(vNumber);
  vec2 mm = vec2(vWeave.x, vWeave.y * kind.w);
  float pixel = fwidth(vWeave.x);
  // No bundle runs quite straight.
  mm.x += 0.7 * strands(vec2(mm.x / 24.0, mm.y / 42.0) + number).x;

  vec2 coarse = bundles(mm, 4.2, pixel, number * 7.3);
  vec2 middle = bundles(mm, 1.6, pixel, number * 3.1 + 11.0);
  vec2 fine = bundles(mm, 0.6, pixel, number * 5.7 + 23.0);
  float height = coarse.x * 0.4 + middle.x * 0.42 + fine.x * 0.38;
  float slope = coarse.y * 0.42 + middle.y * 0.3 + fine.y * 0.11;

  vec3 n = normalize(vNormalStudio);
  vec3 v = normalize(vViewStudio);
  vec3 across = cross(vGrainStudio, n);
  vec3 bent = normalize(n - across * slope * 0.3);

  float ragged = coarse.x * 0.055 + middle.x * 0.05;
  float sinew = max(
    1.0 - smoothstep(kind.x * 0.55, kind.x * 1.25 + 0.001, vWeave.y + ragged * step(0.001, kind.x)),
    smoothstep(1.0 - kind.y * 1.25 - 0.001, 1.0 - kind.y * 0.55, vWeave.y + ragged * step(0.001, kind.y))
  );
  sinew = kind.x >= 0.99 ? 1.0 : sinew;
  vec3 albedo = mix(flesh, fleshPale, clamp(height * 0.7 + 0.12, 0.0, 1.0) * 0.6);
  albedo = mix(albedo, fleshDeep, clamp(0.2 - height * 0.95, 0.0, 1.0) * 0.8);
  vec3 sinewy = tendon * (1.0 + height * 0.07);
  albedo = mix(albedo, sinewy, sinew * 0.92);
  albedo = mix(albedo, mix(tendon, vec3(dot(albedo, vec3(0.3, 0.5, 0.2))), 0.4), max(kind.z, vPart.w) * 0.55);

  vec3 open = studioOpen(vOpen);
  float shadow = mix(1.0, getShadowMask(), shadowed);
  vec3 light = studioLight(bent, open, shadow, vPlace.y);
  float edge = studioEdge(n, v);
  vec3 halfway = normalize(KEY_FROM + v);
  float along = dot(vGrainStudio, halfway);
  float streak = pow(max(1.0 - along * along, 0.0), 20.0) * clamp(dot(n, KEY_FROM) * 1.4, 0.0, 1.0) * (0.55 + 0.45 * height);
  float wet = pow(clamp(dot(bent, halfway), 0.0, 1.0), 42.0);
  float gloss = (streak * 0.035 + wet * 0.085) * shadow * vOpen * (1.0 - sinew * 0.4);

  light *= 1.0 + 0.32 * vPart.z;
  vec3 shown = albedo * light * (1.0 - contour * edge) + key * gloss + studioRim(n, edge, open);
  shown += (key + sky) * albedo * edge * 0.6 * vPart.z;
  shown *= rimShade();
  float outline = pow(1.0 - clamp(dot(n, v), 0.0, 1.0), 1.5);
  alpha *= PASS == 0 ? 1.0 : mix(0.75 + 0.9 * outline, 1.0, alpha);
  gl_FragColor = vec4(studioShoulder(shown), min(alpha, 1.0));
  #include <colorspace_fragment>
}
`;

/** The depth of what is partly seen, so that of its faces only the nearest is drawn. */
export const MUSCLE_DEPTH_FRAGMENT = /* glsl */ `
${TISSUE_FRAGMENT}
void main() {
  float alpha = seen();
  if (alpha >= 0.99 || alpha < 0.004) discard;
  gl_FragColor = vec4(0.0);
}
`;
