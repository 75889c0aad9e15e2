// Tells the program which map of the head is its own: the SHA-256 of the file that lies beside it. That file is checked where it is made.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const hashOfMap = (map: Buffer): string => createHash('sha256').update(map).digest('hex');

/** `publicDir` is the folder of what is served as it is. */
export const knownMap = (publicDir: string): Plugin => ({
  name: 'known-map',
  config: () => ({ define: { KNOWN_MAP: JSON.stringify(hashOfMap(readFileSync(join(publicDir, 'models/atlas.json')))) } }),
});
