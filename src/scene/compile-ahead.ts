// Has the shaders compiled while the head is still on its way: a graphics card does that beside everything else.
import { type Camera, DirectionalLight, Mesh, PlaneGeometry, Scene, type WebGLRenderer } from 'three';
import type { Looks } from './looks.ts';

/**
 * Begins to compile what the bust is first drawn with. A program depends on the lights that its material stands in and on whether a shape
 * has normals, so that both are as in the picture. Nothing waits for it, see `compiled`.
 */
export function compileAhead(renderer: WebGLRenderer, camera: Camera, { plaster, markers, ground }: Looks, casts: boolean): void {
  const [withNormals, bare] = [new PlaneGeometry(), new PlaneGeometry().deleteAttribute('normal')];
  const light = new DirectionalLight();
  light.castShadow = casts;
  const scene = new Scene();
  scene.add(light, new Mesh(withNormals, plaster), new Mesh(withNormals, ground.material), new Mesh(bare, markers.material));
  renderer.compile(scene, camera);
}
