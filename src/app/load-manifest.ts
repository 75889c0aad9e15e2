// Fetches the map of the head and lets only a sound one pass: the one that this program was built with, which was checked there, or one
// that is checked here. Its errors are lines that a reader can pass on.
import type { Manifest } from '#anatomy/manifest.ts';
import { messageOf } from '#session/failure-detail.ts';

/** SHA-256 of the program's own map; put in by prerender/known-map.ts. */
declare const KNOWN_MAP: string;

/** What checks another map than the program's own could not be had. */
export class UncheckedMap extends Error {
  override readonly name = 'UncheckedMap';
}

const ownMap = (): string => (typeof KNOWN_MAP === 'undefined' ? '' : KNOWN_MAP);

/**
 * `root` is the way to the root of the site; `own` the SHA-256 of the map that needs no check.
 * @throws Error whose message names the file and the status, or the field that is wrong.
 */
export async function loadManifest(root: string, signal: AbortSignal, own: string = ownMap()): Promise<Manifest> {
  const response = await fetch(`${root}models/atlas.json`, { signal });
  if (!response.ok) throw new Error(`atlas.json: HTTP ${response.status}`);
  const bytes = await response.arrayBuffer();
  const data = readJson(new TextDecoder().decode(bytes));
  if ((await sha256Of(bytes)) === own) return data as Manifest;
  const { parseManifest } = await import('#anatomy/parse-manifest.ts').catch((error: unknown) => {
    throw new UncheckedMap(`atlas.json: not the file of this version, and it cannot be checked: ${messageOf(error)}`);
  });
  return parseManifest(data);
}

/** Null where the page was not fetched over a safe line: browsers give no sums there. */
async function sha256Of(bytes: ArrayBuffer): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('atlas.json: not JSON');
  }
}
