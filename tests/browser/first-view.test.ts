// The byte budget of the atlas's first view, counted over the files that its page and its scene really need: which chunks these are is
// the bundler's choice, so they are followed from the page instead of being listed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesBelow, PROJECT_ROOT } from '../support/source-files.ts';

const KIB = 1024;
/** Scripts, styles and the page itself, with all points in words. */
const FIRST_VIEW_KIB = 303;

const read = (file: string): string => readFileSync(join(PROJECT_ROOT, 'dist', file), 'utf8');
const namesIn = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Files of assets/ that a script needs before it can begin, with itself. */
function needsOf(name: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const next of namesIn(read(`assets/${name}`), /(?:from|import)"\.\/([\w.-]+\.js)"/g)) needsOf(next, found);
  return found;
}

const scenes = filesBelow('dist/assets', ['.js']).filter(({ path }) => /\/Scene-[\w-]+\.js$/.test(path));
const packed = (file: string): number => brotliCompressSync(read(file)).length / KIB;

/** The files that a page and the scene need. */
function neededBy(page: string): readonly string[] {
  const html = read(page);
  const scripts = [...namesIn(html, /"[./]+assets\/([\w.-]+\.js)"/g), ...scenes.map(({ path }) => path.split('/').at(-1) ?? '')];
  const styles = namesIn(html, /"[./]+assets\/([\w.-]+\.css)"/g);
  return [...new Set([...scripts.flatMap((name) => [...needsOf(name)]), ...styles])];
}

describe.each(['index.html', 'es/index.html'])('the first view of %s', (page) => {
  const needed = neededBy(page);
  const program = needed.reduce((sum, name) => sum + packed(`assets/${name}`), 0);

  it(`needs at most ${FIRST_VIEW_KIB} KiB of page, script and style`, () => {
    expect(packed(page) + program).toBeLessThan(FIRST_VIEW_KIB);
  });

  it('lets the page begin without what draws, and names all of that to be fetched beside it', () => {
    const html = read(page);
    const own = new Set(namesIn(html, /src="[./]+assets\/([\w.-]+\.js)"/g).flatMap((name) => [...needsOf(name)]));
    const linked = namesIn(html, /<link data-draws crossorigin href="[./]+assets\/([\w.-]+\.js)"/g);
    const drawing = scenes.flatMap(({ path }) => [...needsOf(path.split('/').at(-1) ?? '')]);
    expect([...own].filter((name) => /^(?:draw|Scene|studio|events)-/.test(name))).toEqual([]);
    expect(linked.toSorted()).toEqual(drawing.filter((name) => !own.has(name)).toSorted());
    expect(linked.length).toBeGreaterThan(3);
  });

  it('was really followed: the styles, the words, the scene and what draws', () => {
    expect(scenes).toHaveLength(1);
    expect(needed.some((name) => name.endsWith('.css'))).toBe(true);
    expect(needed.some((name) => name.startsWith('draw-'))).toBe(true);
    const words = needed.filter((name) => /^(?:en|es)-[\w-]{8}\.js$/.test(name));
    expect(words.map((name) => name.slice(0, 2))).toEqual([page.startsWith('es') ? 'es' : 'en']);
    expect(program).toBeGreaterThan(250);
  });
});
