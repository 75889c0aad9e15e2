// The byte budget of the atlas's first view, counted over the files that its page and its scene really need: which chunks these are is
// the bundler's choice, so they are followed from the page instead of being listed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesBelow, PROJECT_ROOT } from '../support/source-files.ts';

const KIB = 1024;
/** Scripts, styles and the page itself, with all points in words. */
const FIRST_VIEW_KIB = 340;

const read = (file: string): string => readFileSync(join(PROJECT_ROOT, 'dist', file), 'utf8');
const namesIn = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Files of assets/ that a script needs before it can begin, with itself. */
function needsOf(name: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const next of namesIn(read(`assets/${name}`), /(?:from|import)"\.\/([\w.-]+\.js)"/g)) needsOf(next, found);
  return found;
}

const html = read('index.html');
const scenes = filesBelow('dist/assets', ['.js']).filter(({ path }) => /\/Scene-[\w-]+\.js$/.test(path));
const scripts = [...namesIn(html, /"\.\/assets\/([\w.-]+\.js)"/g), ...scenes.map(({ path }) => path.split('/').at(-1) ?? '')];
const needed = [
  ...new Set([...scripts.flatMap((name) => [...needsOf(name)]), ...namesIn(html, /"\.\/assets\/([\w.-]+\.css)"/g)]),
];
const packed = (file: string): number => brotliCompressSync(read(file)).length / KIB;
const program = needed.reduce((sum, name) => sum + packed(`assets/${name}`), 0);

describe('the first view', () => {
  it(`needs at most ${FIRST_VIEW_KIB} KiB of page, script and style`, () => {
    expect(packed('index.html') + program).toBeLessThan(FIRST_VIEW_KIB);
  });

  it('was really followed: the styles, the scene and what draws', () => {
    expect(scenes).toHaveLength(1);
    expect(needed.some((name) => name.endsWith('.css'))).toBe(true);
    expect(needed.some((name) => name.startsWith('draw-'))).toBe(true);
    expect(program).toBeGreaterThan(250);
  });
});
