// Fetches a model file, and refuses one that the manifest was not written for. Knows nothing of what is in it.
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

/**
 * `field` of atlas.json says the SHA-256 (hex) that the bytes must have: throws ModelError where they have another. Browsers offer the
 * digest on https and localhost only; elsewhere the check is left out.
 */
export async function checkHash(bytes: ArrayBuffer, file: string, expected: string, field: string): Promise<void> {
  if (globalThis.crypto?.subtle === undefined) return;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== expected.toLowerCase()) {
    throw new ModelError(
      `${file}: is not the file that atlas.json names in "${field}" (${found.slice(0, 8)}, not ${expected.slice(0, 8)})`,
    );
  }
}
