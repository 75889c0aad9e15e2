// Fetches head.glb, and tells how much of it has come where that takes long.
import { fetchModel } from './fetch-model.ts';

export const HEAD_FILE = 'head.glb';
/** Of the file as it is, not as it travels: browsers tell no length of what comes packed. */
export const HEAD_BYTES = 147_576;
/** A file that comes sooner (ms) is not worth a word on its coming. */
const PATIENCE_MS = 800;

/**
 * The bytes of the head. Throws ModelError; rejects with the signal's reason when aborted.
 * @param onComing hears how much of the file has come, 0 to 100, where that takes long
 */
export function fetchHead(url: string, signal: AbortSignal, onComing: (percent: number) => void): Promise<ArrayBuffer> {
  const begun = performance.now();
  return fetchModel(url, HEAD_FILE, { signal }, (count) => {
    if (performance.now() - begun > PATIENCE_MS) onComing(Math.min(100, Math.round((count / HEAD_BYTES) * 100)));
  });
}
