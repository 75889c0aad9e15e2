// Lists the project's own files for the rules that read them all. Knows nothing of what the rules are.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, absolute, without a closing slash. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export interface SourceFile {
  /** From the repository's root, with forward slashes: "src/scene/Scene.tsx". */
  readonly path: string;
  readonly text: string;
}

/** What is installed or built there is nobody's to keep in order; who asks for it by its name gets it. */
const MADE = /[\\/](?:node_modules|dist)(?:[\\/]|$)/;

/** Every file below `folder` (from the repository's root) whose name ends with one of `endings`, sorted by path. */
export function filesBelow(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !MADE.test(path.slice(join(PROJECT_ROOT, folder).length)))
    .sort()
    .map((path) => ({ path: relative(PROJECT_ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
