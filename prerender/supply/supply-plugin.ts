// Puts beside the built pages what they are made of: licences.txt for people, sbom.cdx.json for programs.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Included, noticesOf } from './notices.ts';
import { npmSbom, sameEachTime } from './sbom.ts';

/** What a build names its libraries in; it is gone when all is built. */
export const INCLUDED_IN = { pages: 'included-in-pages.json', worker: 'included-in-worker.json' } as const;

/** `project` is the folder of package.json. Comes after all that builds. */
export function supply(project: string): Plugin {
  let outDir = '';
  return {
    name: 'supply',
    apply: (_, { command, mode }) => mode !== 'test' && command === 'build',
    config: () => ({ build: { license: { fileName: INCLUDED_IN.pages } } }),
    configResolved({ build, root }) {
      outDir = resolve(root, build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (this.meta.watchMode) return;
        const lists = Object.values(INCLUDED_IN).map((name) => join(outDir, name));
        const included = lists.flatMap((list) => JSON.parse(readFileSync(list, 'utf8')) as readonly Included[]);
        writeFileSync(join(outDir, 'licences.txt'), noticesOf(included, readFileSync(join(project, 'LICENSE'), 'utf8')));
        const { name } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { readonly name: string };
        writeFileSync(join(outDir, 'sbom.cdx.json'), `${JSON.stringify(sameEachTime(npmSbom(project), name), null, 1)}\n`);
        for (const list of lists) rmSync(list);
      },
    },
  };
}
