// Fetches a model file. Knows nothing of what is in it.
import { messageOf } from './failure-detail.ts';

/** Why a model cannot be shown; the message names the file's part that is missing or wrong, for a reader to pass on. */
export class ModelError extends Error {}

/**
 * The bytes of a file. Throws ModelError; rejects with the signal's reason when aborted.
 * @param onBytes hears with each piece how many have come, unpacked
 */
export async function fetchModel(
  url: string,
  file: string,
  init: RequestInit = {},
  onBytes?: (count: number) => void,
): Promise<ArrayBuffer> {
  try {
    const answer = await fetch(url, init);
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
