// The look of a nerve: pale yellow, with a thin dark contour so that it is found on red and on bone alike.
import { TISSUE_FRAGMENT } from './tissue-shader.ts';

/** `THROUGH` draws the part that muscle covers, softly, as if the muscle let it shine through; the far side of the head does not. */
export const NERVE_FRAGMENT = /* glsl */ `
${TISSUE_FRAGMENT}
uniform vec3 myelin;
uniform vec3 myelinDark;

#ifdef THROUGH
varying float vNear;
#endif

void main() {
  float alpha = seen();
  vec3 n = normalize(vNormalStudio);
  vec3 v = normalize(vViewStudio);
  #ifdef THROUGH
  alpha *= 0.34 * smoothstep(0.1, 0.4, vNear) * (1.0 + 0.9 * vPart.z);
  #endif
  if (alpha < 0.01) discard;
  float facing = clamp(dot(n, v), 0.0, 1.0);
  vec3 light = studioLight(n, mix(vOpenTone, vec3(1.0), 0.5), 1.0, vPlace.y);
  // So near a pixel's width there is no room for a contour: then only a hint of it.
  float room = 1.0 - smoothstep(0.3, 0.9, fwidth(facing));
  vec3 albedo = mix(myelinDark, myelin, max(smoothstep(0.2, 0.5, facing), 0.75 - 0.75 * room));
  albedo = mix(albedo, vec3(dot(albedo, vec3(0.3, 0.6, 0.1))), vPart.w * 0.5);
  vec3 halfway = normalize(KEY_FROM + v);
  vec3 shown = albedo * (light * 0.8 + (key + sky) * (0.22 + 0.3 * vPart.z)) + key * pow(clamp(dot(n, halfway), 0.0, 1.0), 30.0) * 0.06;
  gl_FragColor = vec4(studioShoulder(shown * mix(rimShade(), 1.0, 0.5)), min(alpha, 1.0));
  #include <colorspace_fragment>
}
`;
