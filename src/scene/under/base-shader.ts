// The look of bone and fascia under the muscles: warm, matte, quiet.
import { TISSUE_FRAGMENT } from './tissue-shader.ts';

export const BASE_FRAGMENT = /* glsl */ `
${TISSUE_FRAGMENT}
uniform vec3 bone;
uniform vec3 boneDeep;

void main() {
  vec3 n = normalize(vNormalStudio);
  vec3 v = normalize(vViewStudio);
  float shadow = shadowed > 0.0 ? mix(1.0, getShadowMask(), shadowed) : 1.0;
  vec3 light = studioLight(n, vOpenTone, shadow, vPlace.y);
  float edge = studioEdge(n, v);
  // Hollows are a little more fascia than bone.
  vec3 albedo = mix(boneDeep, bone, smoothstep(0.25, 0.95, vOpenTone.y));
  vec3 shown = albedo * light * (1.0 - (contour * 1.2) * edge) + studioRim(n, edge, vOpenTone);
  gl_FragColor = vec4(studioShoulder(shown * rimShade()), 1.0);
  #include <colorspace_fragment>
}
`;
