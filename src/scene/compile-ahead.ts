// Has the shaders compiled while the head is still on its way: a graphics card does that beside everything else.
import { type Camera, DirectionalLight, Mesh, PlaneGeometry, Scene, type WebGLRenderer } from 'three';
import type { Looks } from './looks.ts';

/**
 * Begins to compile what the bust is first drawn with. A program depends on the lights that its material stands in, so they are those of
 * the picture; the shape does not matter. Nothing waits for it, see `compiled`.
 */
export function compileAhead(renderer: WebGLRenderer, camera: Camera, { plaster, markers, ground }: Looks, casts: boolean): void {
  const shape = new PlaneGeometry();
  const light = new DirectionalLight();
  light.castShadow = casts;
  const scene = new Scene();
  scene.add(light, ...[plaster, markers.material, ground.material].map((material) => new Mesh(shape, material)));
  renderer.compile(scene, camera);
}
