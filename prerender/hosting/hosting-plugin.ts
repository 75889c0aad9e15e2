// The last step of a build: packs what was made, and writes the headers for hosts that read them from a file beside the pages.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headersFile } from './headers-file.ts';
import { inlineOfBuild } from './inline-of-build.ts';
import { packFiles } from './packed-files.ts';

export function hosting(): Plugin {
  let outDir = '';
  return {
    name: 'hosting',
    apply: (_, { command, mode }) => command === 'build' && mode !== 'test',
    configResolved({ build, root }) {
      outDir = resolve(root, build.outDir);
    },
    closeBundle: {
      // After the frame, which is built when the pages are done.
      order: 'post',
      sequential: true,
      async handler() {
        if (this.meta.watchMode) return;
        await writeFile(join(outDir, '_headers'), headersFile(outDir, inlineOfBuild(outDir)));
        await packFiles(outDir);
      },
    },
  };
}
