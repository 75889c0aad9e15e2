// Builds the service worker once the pages are built: it is told by name and hash what there is. Writes what a device is told when the
// atlas is installed, and tells it while developing as well.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin, runnerImport } from 'vite';
import type * as Prerender from '../../src/app/prerender.tsx';
import { INCLUDED_IN } from '../supply/supply-plugin.ts';
import { builtFiles } from './built-files.ts';

/** `src` is the folder of the sources. */
export function offline(src: string): Plugin {
  let outDir: string | undefined;
  return {
    name: 'offline',
    apply: (_, { mode }) => mode !== 'test',
    configResolved({ build: { outDir: chosen }, root }) {
      outDir = resolve(root, chosen);
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (!request.url?.endsWith('.webmanifest')) return next();
        const { MANIFESTS } = (await server.ssrLoadModule('/app/prerender.tsx')) as typeof Prerender;
        const asked = MANIFESTS.find(({ file }) => `/${file}` === request.url);
        if (!asked) return next();
        response.setHeader('content-type', 'application/manifest+json');
        response.end(asked.text);
      });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!outDir || this.meta.watchMode) return;
        const taken = runnerImport<typeof Prerender>(join(src, 'app/prerender.tsx'), {
          configFile: false,
          root: src,
          logLevel: 'error',
        });
        const { PAGES, MANIFESTS } = (await taken).module;
        for (const { file, text } of MANIFESTS) await writeFile(join(outDir, file), text);
        const pictured = PAGES.filter(({ template }) => template === 'index.html').map(({ file }) => file);
        const built = builtFiles(
          outDir,
          PAGES.map(({ file }) => file),
          pictured,
        );
        await build({
          configFile: false,
          root: src,
          publicDir: false,
          logLevel: 'warn',
          define: { BUILT: JSON.stringify(built), 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir,
            emptyOutDir: false,
            target: 'es2022',
            minify: true,
            license: { fileName: INCLUDED_IN.worker },
            lib: { entry: join(src, 'offline/worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
          },
        });
      },
    },
  };
}
