// Fetches the map of the head and lets only a sound one pass. Its errors are lines that a reader can pass on.
import type { Manifest } from '#anatomy/manifest.ts';
import { parseManifest } from '#anatomy/parse-manifest.ts';

/** `root` is the way to the root of the site. @throws Error whose message names the file and the status, or the field that is wrong. */
export async function loadManifest(root: string, signal: AbortSignal): Promise<Manifest> {
  const response = await fetch(`${root}models/atlas.json`, { signal });
  if (!response.ok) throw new Error(`atlas.json: HTTP ${response.status}`);
  const text = await response.text();
  return parseManifest(readJson(text));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('atlas.json: not JSON');
  }
}
