// The look of the inside of the skin, seen through the window where nothing lies between: dim and warm, without form.

export const CAVITY_VERTEX = /* glsl */ `
void main() {
  #include <begin_vertex>
  #include <project_vertex>
}
`;

export const CAVITY_FRAGMENT = /* glsl */ `
uniform vec3 boneDeep;
uniform vec3 key;
uniform vec3 sky;
uniform vec3 ground;

void main() {
  gl_FragColor = vec4(boneDeep * ((sky + ground) * 0.35 + key * 0.08), 1.0);
  #include <colorspace_fragment>
}
`;
