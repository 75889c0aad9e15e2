// Opens a model file of any shape with three's own loader, once it is known to be the right one.
import type { Group } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { messageOf } from '#session/failure-detail.ts';
import { ModelError } from '#session/fetch-model.ts';
import { checkHash } from './check-hash.ts';

/** What the file holds. `field` of atlas.json says the SHA-256 (hex) that its bytes must have. Throws ModelError. */
export async function openModel(bytes: ArrayBuffer, file: string, expected: string, field: string): Promise<Group> {
  await checkHash(bytes, file, expected, field);
  const loader = new GLTFLoader();
  loader.setMeshoptDecoder(MeshoptDecoder);
  const gltf = await loader.parseAsync(bytes, '').catch((error: unknown) => {
    throw new ModelError(`${file}: cannot be read (${messageOf(error)})`);
  });
  gltf.scene.updateMatrixWorld(true);
  return gltf.scene;
}
