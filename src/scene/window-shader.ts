// The round window in the skin, as shader code: where it is open, its rim on the skin, its shade on what lies under it.
// The skin is cut by a ball about a place on it, so that the rim follows the form; what lies under the skin is in the window when it
// lies in the cylinder below the rim.

/**
 * windowRest(place): 0 where the skin is cut away, 1 elsewhere. windowRim(place): 1 on the cut edge. windowInside(place): 1 for what
 * lies under the window. windowShade(place, toLight): light that the rim leaves to what lies under it.
 */
export const WINDOW = /* glsl */ `
/** Place (metres, atlas frame) and radius; a radius of 0 is no window. */
uniform vec4 window;
/** The skin's own normal there. */
uniform vec3 windowUp;

float windowReach(vec3 place) {
  return distance(place, window.xyz) - window.w;
}

float windowRest(vec3 place) {
  if (window.w <= 0.0) return 1.0;
  float reach = windowReach(place);
  return smoothstep(-0.7, 0.7, reach / max(fwidth(reach), 1e-6));
}

float windowRim(vec3 place) {
  if (window.w <= 0.0) return 0.0;
  float reach = windowReach(place);
  float width = max(0.0009, 1.2 * fwidth(reach));
  return 1.0 - smoothstep(width * 0.55, width, reach);
}

float windowInside(vec3 place) {
  if (window.w <= 0.0) return 0.0;
  vec3 away = place - window.xyz;
  float depth = dot(away, windowUp);
  float reach = length(away - windowUp * depth) - window.w;
  return (1.0 - smoothstep(-0.7, 0.7, reach / max(fwidth(reach), 1e-6))) * step(abs(depth), 0.05);
}

float windowShade(vec3 place, vec3 toLight) {
  if (window.w <= 0.0) return 1.0;
  vec3 away = place - window.xyz;
  // The rim stands between the lamp and what lies next to it: the shade is deeper on the lamp's side.
  away -= windowUp * dot(away, windowUp);
  vec3 lean = toLight - windowUp * dot(toLight, windowUp);
  float reach = length(away + lean * window.w * 0.16) / window.w;
  return 1.0 - 0.5 * smoothstep(0.68, 1.12, reach);
}
`;
