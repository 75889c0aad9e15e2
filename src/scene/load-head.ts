// Fetches the head and refuses one that is broken or that the manifest was not written for. Nothing is drawn here.
import {
  type BufferAttribute,
  BufferGeometry,
  Float32BufferAttribute,
  type InterleavedBufferAttribute,
  type Mesh,
  type Object3D,
} from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { Manifest } from '#anatomy/manifest.ts';

/** Why the head cannot be shown; the message names the file's part that is missing or wrong, for a reader to pass on. */
export class ModelError extends Error {}

/** Attributes the plaster's shader reads, by three's names and by the file's. */
const NEEDED = { position: 'POSITION', normal: 'NORMAL', color: 'COLOR_0', _area: '_AREA' } as const;

/**
 * The skin: position (metres, atlas frame), normal, color (ambient occlusion), _area (weights in the order of REGION_IDS), index.
 * Throws ModelError; rejects with the signal's reason when aborted.
 */
export async function loadHead(
  url: string,
  manifest: Pick<Manifest, 'model' | 'skinNode'>,
  signal?: AbortSignal,
): Promise<BufferGeometry> {
  const bytes = await fetchBytes(url, signal);
  await checkHash(bytes, manifest.model);
  const loader = new GLTFLoader();
  loader.setMeshoptDecoder(MeshoptDecoder);
  const gltf = await loader.parseAsync(bytes, '').catch((error: unknown) => {
    throw new ModelError(`head.glb: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  });
  signal?.throwIfAborted();
  return skinOf(gltf.scene, manifest.skinNode);
}

async function fetchBytes(url: string, signal: AbortSignal | undefined): Promise<ArrayBuffer> {
  const answer = await fetch(url, signal ? { signal } : {}).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new ModelError(`head.glb: could not be fetched (${error instanceof Error ? error.message : String(error)})`);
  });
  if (!answer.ok) throw new ModelError(`head.glb: the server answered ${answer.status}`);
  return answer.arrayBuffer();
}

/** Browsers offer the digest on https and localhost only; elsewhere the check is left out. */
async function checkHash(bytes: ArrayBuffer, expected: string): Promise<void> {
  if (globalThis.crypto?.subtle === undefined) return;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== expected.toLowerCase()) {
    throw new ModelError(
      `head.glb: is not the file that atlas.json names in "model" (${found.slice(0, 8)}, not ${expected.slice(0, 8)})`,
    );
  }
}

/** Reads the skin's geometry out of the file's node, in metres. Throws ModelError naming what is missing. */
export function skinOf(root: Object3D, nodeName: string): BufferGeometry {
  root.updateMatrixWorld(true);
  const node = root.getObjectByName(nodeName);
  if (node === undefined) throw new ModelError(`head.glb: no node "${nodeName}"`);
  let mesh: Mesh | null = null;
  let meshes = 0;
  node.traverse((child) => {
    if ((child as Mesh).isMesh) {
      mesh = child as Mesh;
      meshes += 1;
    }
  });
  if (mesh === null || meshes !== 1) throw new ModelError(`head.glb: node "${nodeName}" has ${meshes} primitives instead of 1`);
  return inMetres(mesh, nodeName);
}

function inMetres(mesh: Mesh, nodeName: string): BufferGeometry {
  const { geometry, matrixWorld } = mesh;
  const made = new BufferGeometry();
  for (const [name, fileName] of Object.entries(NEEDED)) {
    const attribute = geometry.getAttribute(name);
    if (attribute === undefined) throw new ModelError(`head.glb: node "${nodeName}" has no ${fileName}`);
    made.setAttribute(name, name === 'position' ? floats(attribute) : attribute);
  }
  if (geometry.index === null) throw new ModelError(`head.glb: node "${nodeName}" has no indices`);
  made.setIndex(geometry.index);
  // Quantised positions are scaled by the node; only positions need it, as the scale is uniform and normals are directions.
  made.getAttribute('position').applyMatrix4(matrixWorld);
  made.computeBoundingBox();
  made.computeBoundingSphere();
  return made;
}

function floats(attribute: BufferAttribute | InterleavedBufferAttribute): Float32BufferAttribute {
  const values = new Float32Array(attribute.count * 3);
  for (let i = 0; i < attribute.count; i++) values.set([attribute.getX(i), attribute.getY(i), attribute.getZ(i)], i * 3);
  return new Float32BufferAttribute(values, 3);
}
