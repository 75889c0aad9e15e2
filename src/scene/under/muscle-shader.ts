// The look of muscle: fibres that run from origin to insertion in bundles of several sizes, pale tendon towards the ends, a faint wet
// sheen across the fibres.
import { FIBRE_ACROSS_MM, FIBRE_ALONG_MM, STEEPEST } from './fibre-texture.ts';
import { TISSUE_FRAGMENT } from './tissue-shader.ts';

/** `PASS` 0 draws what is whole, 1 what is partly seen. */
export const MUSCLE_FRAGMENT = /* glsl */ `
${TISSUE_FRAGMENT}
uniform sampler2D fibres;
uniform vec3 flesh;
uniform vec3 fleshDeep;
uniform vec3 fleshPale;
uniform vec3 tendon;
/** Of each part: tendon's share at the origin and at the insertion, paleness, length in millimetres. */
uniform vec4 kinds[PARTS];

void main() {
  float alpha = seen();
  #if PASS == 0
  if (alpha < 0.99) discard;
  #else
  if (alpha >= 0.99 || alpha < 0.004) discard;
  #endif
  vec4 kind = kinds[vNumber];
  vec2 mm = vec2(vWeave.x, vWeave.y * kind.w);
  vec3 relief = texture2D(fibres, mm / vec2(${FIBRE_ACROSS_MM.toFixed(1)}, ${FIBRE_ALONG_MM.toFixed(1)}) + float(vNumber) * 0.317).rgb * 2.0 - 1.0;
  float height = relief.r;

  vec3 n = normalize(vNormalStudio);
  vec3 v = normalize(vViewStudio);
  vec3 bent = normalize(n - cross(vGrainStudio, n) * (relief.g * ${(STEEPEST * 0.3).toFixed(2)}));

  float ragged = relief.b * 0.07 + height * 0.05;
  float sinew = max(
    1.0 - smoothstep(kind.x * 0.55, kind.x * 1.25 + 0.001, vWeave.y + ragged * step(0.001, kind.x)),
    smoothstep(1.0 - kind.y * 1.25 - 0.001, 1.0 - kind.y * 0.55, vWeave.y + ragged * step(0.001, kind.y))
  );
  sinew = kind.x >= 0.99 ? 1.0 : sinew;
  vec3 albedo = mix(flesh, fleshPale, clamp(height * 0.42 + 0.07, 0.0, 0.6));
  albedo = mix(albedo, fleshDeep, clamp(0.16 - height * 0.76, 0.0, 0.8));
  albedo = mix(albedo, tendon * (1.0 + height * 0.09), sinew * 0.92);
  float grey = dot(albedo, vec3(0.3, 0.5, 0.2));
  albedo = mix(albedo, tendon * 0.6 + grey * 0.4, max(kind.z * 0.55, vPart.w * 0.3));

  float shadow = shadowed > 0.0 ? mix(1.0, getShadowMask(), shadowed) : 1.0;
  vec3 light = studioLight(bent, vOpenTone, shadow, vPlace.y) * (1.0 + 0.32 * vPart.z);
  float edge = studioEdge(n, v);
  float wet = pow(clamp(dot(bent, normalize(KEY_FROM + v)), 0.0, 1.0), 38.0);
  float gloss = wet * 0.1 * shadow * vOpenTone.y * (1.0 - sinew * 0.4);

  vec3 shown = albedo * light * (1.0 - contour * edge) + key * gloss + studioRim(n, edge, vOpenTone);
  shown += (key + sky) * albedo * edge * 0.6 * vPart.z;
  shown *= rimShade();
  #if PASS == 1
  float outline = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  alpha = min(alpha * mix(0.75 + 0.9 * outline, 1.0, alpha), 1.0);
  #endif
  gl_FragColor = vec4(studioShoulder(shown), alpha);
  #include <colorspace_fragment>
}
`;
