// Says whether the built product in dist/ still is what the sources make. Knows nothing of how it is built.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT_FROM = ['src', 'prerender', 'public', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** True when `root`/dist is missing or older than anything that it is built from. */
export function needsBuild(root: string): boolean {
  const page = join(root, 'dist', 'index.html');
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  return BUILT_FROM.some((name) => newestIn(join(root, name)) > built);
}

/** When anything at or below a path was last changed, in ms since 1970; 0 when there is nothing. */
function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
