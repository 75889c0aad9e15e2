// Fetches a model file and opens it: refuses one that is broken or that the manifest was not written for. Knows no part of any.
import { type BufferAttribute, Float32BufferAttribute, type Group, type InterleavedBufferAttribute } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { messageOf } from '#session/failure-detail.ts';

/** Why a model cannot be shown; the message names the file's part that is missing or wrong, for a reader to pass on. */
export class ModelError extends Error {}

/**
 * The bytes of a file, from its address or from the answer of a server. Throws ModelError; rejects with the signal's reason when aborted.
 * @param onBytes hears with each piece how many have come, unpacked
 */
export async function fetchModel(
  from: string | Promise<Response>,
  file: string,
  init: RequestInit = {},
  onBytes?: (count: number) => void,
): Promise<ArrayBuffer> {
  try {
    const answer = await (typeof from === 'string' ? fetch(from, init) : from);
    if (!answer.ok) throw new ModelError(`${file}: the server answered ${answer.status}`);
    return await (onBytes && answer.body ? new Response(counted(answer.body, onBytes)) : answer).arrayBuffer();
  } catch (error) {
    init.signal?.throwIfAborted();
    // A line that breaks off in the middle says so only while the body is read.
    throw error instanceof ModelError ? error : new ModelError(`${file}: could not be fetched (${messageOf(error)})`);
  }
}

function counted(body: ReadableStream<Uint8Array<ArrayBuffer>>, onBytes: (count: number) => void): ReadableStream {
  let count = 0;
  const transform = (piece: Uint8Array, on: TransformStreamDefaultController): void => {
    count += piece.length;
    onBytes(count);
    on.enqueue(piece);
  };
  return body.pipeThrough(new TransformStream({ transform }));
}

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

/** Browsers offer the digest on https and localhost only; elsewhere the check is left out. */
async function checkHash(bytes: ArrayBuffer, file: string, expected: string, field: string): Promise<void> {
  if (globalThis.crypto?.subtle === undefined) return;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== expected.toLowerCase()) {
    throw new ModelError(
      `${file}: is not the file that atlas.json names in "${field}" (${found.slice(0, 8)}, not ${expected.slice(0, 8)})`,
    );
  }
}

/** Three plain numbers a vertex, however the file packed them. */
export function unpacked(attribute: BufferAttribute | InterleavedBufferAttribute): Float32BufferAttribute {
  const values = new Float32Array(attribute.count * 3);
  for (let i = 0; i < attribute.count; i++) values.set([attribute.getX(i), attribute.getY(i), attribute.getZ(i)], i * 3);
  return new Float32BufferAttribute(values, 3);
}
