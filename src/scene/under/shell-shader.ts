// The look of the skin once it is a ghost: its outline, thin where it faces the reader, and the rim of the window. Lit by the vertex: the
// whole of the plaster's light would be wasted on so little.
import { GHOST } from '../skin-shader.ts';
import { STUDIO_FRAGMENT, STUDIO_VERTEX } from '../studio-light.ts';
import { WINDOW } from '../window-shader.ts';

export const SHELL_VERTEX = /* glsl */ `
varying vec3 vPlace;
varying vec3 vNormalStudio;
varying vec3 vViewStudio;
varying vec3 vLight;
${STUDIO_VERTEX}
${STUDIO_FRAGMENT}
void main() {
  #include <begin_vertex>
  #include <project_vertex>
  vPlace = position;
  vNormalStudio = toStudio(normal);
  vViewStudio = toStudio(cameraPosition - position);
  vLight = studioLight(normalize(vNormalStudio), vec3(0.9), 1.0, position.y);
}
`;

export const SHELL_FRAGMENT = /* glsl */ `
uniform vec3 clay;
uniform vec3 rim;
uniform float contour;
uniform float ghostShare;
varying vec3 vPlace;
varying vec3 vNormalStudio;
varying vec3 vViewStudio;
varying vec3 vLight;
${WINDOW}
${GHOST}
void main() {
  float outline = ghostOutline(clamp(dot(normalize(vNormalStudio), normalize(vViewStudio)), 0.0, 1.0));
  float cut = windowRim(vPlace);
  float alpha = max(ghostAlpha(outline) * ghostShare, cut * 0.6) * windowRest(vPlace);
  if (alpha < 0.004) discard;
  vec3 shown = mix(clay, clay * 0.5 + 0.5, cut * 0.75) * vLight * ghostShade(outline) + rim * outline;
  gl_FragColor = vec4(shown, alpha);
  #include <colorspace_fragment>
}
`;
