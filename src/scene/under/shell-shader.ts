// The look of the skin once it is a ghost: its outline, thin where it faces the reader, and the rim of the window. The whole of the
// plaster's light would be wasted on so little.
import { GHOST, SKIN_DEPTH_VERTEX } from '../skin-shader.ts';
import { STUDIO_FRAGMENT, STUDIO_VERTEX } from '../studio-light.ts';
import { WINDOW } from '../window-shader.ts';

export const SHELL_VERTEX = SKIN_DEPTH_VERTEX.replace(
  'void main() {',
  /* glsl */ `${STUDIO_VERTEX}
varying vec3 vNormalStudio;
varying vec3 vViewStudio;
void main() {
  vNormalStudio = toStudio(normal);
  vViewStudio = toStudio(cameraPosition - position);`,
);

export const SHELL_FRAGMENT = /* glsl */ `
uniform vec3 clay;
uniform float ghostShare;
varying vec3 vPlace;
varying vec3 vNormalStudio;
varying vec3 vViewStudio;
${STUDIO_FRAGMENT}
${WINDOW}
${GHOST}
void main() {
  vec3 n = normalize(vNormalStudio);
  float facing = clamp(dot(n, normalize(vViewStudio)), 0.0, 1.0);
  float cut = windowRim(vPlace);
  float alpha = max(ghostOf(facing) * ghostShare, cut * 0.6) * windowRest(vPlace);
  if (alpha < 0.004) discard;
  vec3 light = studioLight(n, vec3(0.9), 1.0, vPlace.y);
  vec3 shown = ghostTone(mix(clay, clay * 0.5 + 0.5, cut * 0.75) * light, facing);
  gl_FragColor = vec4(studioShoulder(shown), alpha);
  #include <colorspace_fragment>
}
`;
