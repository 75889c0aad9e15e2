// The vector algebra of the bake is the one the browser measures with; here under the name that the geometry of the bake knows.
// biome-ignore lint/performance/noBarrelFile: until every step of the bake imports it from there
export {
  add,
  between,
  cross,
  distance,
  dot,
  inPlane,
  length,
  mirrored,
  scale,
  subtract,
  unit,
  vectorAt,
} from '#anatomy/vec3.ts';
