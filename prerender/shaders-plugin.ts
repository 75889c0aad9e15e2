// Leaves out of three the shaders that nothing here is drawn with: the house draws with programs of its own, and of three's hundred and more
// parts of GLSL these take some twenty (12 KiB of brotli less). Which ones is read from the sources, so that no list can be out of date. A part
// that is left out does not compile, and says so.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What three itself draws or puts into every program: the depth of a shadow, and how colours are written. */
const ALWAYS = ['depth_vert', 'depth_frag', 'colorspace_pars_fragment', 'tonemapping_pars_fragment'];
export const LEFT_OUT = '#error left out of this build';

const includesIn = (text: string): readonly string[] => [...text.matchAll(/#include <(\w+)>/g)].map(([, name = '']) => name);

/** The parts that the sources below `folder` ask for by name. */
export function partsAskedFor(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) => includesIn(readFileSync(join(folder, file), 'utf8')));
}

/**
 * three's module without the parts that are not asked for, directly or by another part.
 * @throws Error that names a part three does not have, or says that three no longer keeps its parts as it did
 */
export function withoutUnused(three: string, asked: readonly string[]): string {
  const table = three.match(/const ShaderChunk = \{([^}]*)\}/)?.[1];
  const nameOf = new Map([...(table ?? '').matchAll(/(\w+): ([\w$]+)/g)].map(([, part = '', name = '']) => [part, name]));
  const texts = new Map(
    [...three.matchAll(/^(?:var|const) ([\w$]+) = ("(?:[^"\\]|\\.)*");$/gm)].map(([, name = '', text = '']) => [name, text]),
  );
  if (nameOf.size < 100) throw new Error(`three keeps its shaders otherwise: ${nameOf.size} parts were found.`);
  const used = new Set<string>();
  const use = (part: string): void => {
    const name = nameOf.get(part);
    const text = name && texts.get(name);
    if (!name || text === undefined) throw new Error(`three has no part of a shader called "${part}".`);
    if (used.has(name)) return;
    used.add(name);
    includesIn(text).forEach(use);
  };
  for (const part of [...ALWAYS, ...asked]) use(part);
  const unused = new Set([...nameOf.values()].filter((name) => !used.has(name)));
  return three.replace(/^((?:var|const) ([\w$]+) = )"(?:[^"\\]|\\.)*";$/gm, (line, start: string, name: string) =>
    unused.has(name) ? `${start}"${LEFT_OUT}";` : line,
  );
}

/** `scene` is the folder of all that draws. */
export function shadersInUse(scene: string): Plugin {
  return {
    name: 'shaders-in-use',
    apply: 'build',
    transform: {
      filter: { id: /three[\\/]build[\\/]three\.module\.js$/ },
      handler: (code) => withoutUnused(code, partsAskedFor(scene)),
    },
  };
}
