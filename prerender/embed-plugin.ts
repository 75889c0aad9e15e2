// Builds what other pages hold: the frame, and the two modules that put it there. Each by a build of its own, after the pages: they share no
// file with these, whose first view must not grow by what is only here. Element and component keep their names, so that a page can name them.
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, normalizePath, type Plugin, runnerImport, type ViteDevServer } from 'vite';
import type * as Lists from '../src/app/embed/lists.ts';
import type * as Prerender from '../src/app/embed/prerender.ts';
import { classesInUse } from './classes-plugin.ts';
import { elementTypes, reactTypes } from './embed-types.ts';
import { knownMap } from './known-map.ts';
import { shadersInUse } from './shaders-plugin.ts';

type Page = (typeof Prerender)['EMBED_PAGES'][number];

const FOLDER = 'embed';
const ELEMENT = 'migraine-injection-atlas';

const filled = (html: string, { values }: Page): string =>
  html
    .replace('<html lang="en" dir="ltr"', `<html lang="${values['lang']}" dir="${values['dir']}"`)
    .replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);

async function taken<T>(src: string, file: string): Promise<T> {
  return (await runnerImport<T>(join(src, file), { configFile: false, root: src, logLevel: 'error' })).module;
}

/** The pages of the frame, made from their one template. */
function framePages(src: string, pages: readonly Page[]): Plugin {
  const pageOf = (id: string): Page | undefined => pages.find(({ file }) => file === relative(src, id).split(sep).join('/'));
  return {
    name: 'embed-pages',
    enforce: 'pre',
    resolveId: (id) => (pageOf(id) ? normalizePath(id) : undefined),
    async load(id) {
      const page = pageOf(id);
      return page && filled(await readFile(join(src, 'embed.html'), 'utf8'), page).replaceAll('="./app/', `="${page.root}app/`);
    },
  };
}

async function buildEmbed(src: string, publicDir: string, outDir: string): Promise<void> {
  const { EMBED_PAGES: pages } = await taken<typeof Prerender>(src, 'app/embed/prerender.ts');
  const common: InlineConfig = { configFile: false, root: src, base: './', publicDir: false, logLevel: 'warn' };
  const output = { outDir, emptyOutDir: false, target: 'es2022', chunkSizeWarningLimit: 1200 };
  const input = Object.fromEntries(pages.map(({ file }) => [file.replace('.html', ''), join(src, file)]));
  await build({
    ...common,
    plugins: [framePages(src, pages), react(), shadersInUse(join(src, 'scene')), classesInUse(), knownMap(publicDir)],
    build: { ...output, assetsDir: `${FOLDER}/assets`, rolldownOptions: { input } },
  });
  await build({
    ...common,
    build: {
      ...output,
      outDir: join(outDir, FOLDER),
      rolldownOptions: { external: /^react(?:\/|$)/ },
      lib: { entry: { [ELEMENT]: join(src, 'embed/element.ts') }, formats: ['es'], fileName: (_, name) => `${name}.js` },
      minify: true,
    },
  });
  await build({
    ...common,
    build: {
      ...output,
      outDir: join(outDir, FOLDER),
      rolldownOptions: { external: /^react(?:\/|$)/ },
      lib: { entry: { react: join(src, 'embed/react.tsx') }, formats: ['es'], fileName: (_, name) => `${name}.js` },
      minify: true,
    },
  });
  const { EMBED_LISTS } = await taken<typeof Lists>(src, 'app/embed/lists.ts');
  await writeFile(join(outDir, FOLDER, `${ELEMENT}.d.ts`), elementTypes(EMBED_LISTS));
  await writeFile(join(outDir, FOLDER, 'react.d.ts'), reactTypes(EMBED_LISTS));
}

/** `src` is the folder of the templates, `publicFiles` that of what is served as it is. */
export function embedding(src: string, publicFiles: string): Plugin {
  let outDir: string | undefined;

  return {
    name: 'embedding',
    apply: (_, { mode }) => mode !== 'test',
    configResolved({ build: { outDir: chosen }, root }) {
      outDir = resolve(root, chosen);
    },
    configureServer(server: ViteDevServer) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!path.endsWith('embed.html')) return next();
        const { EMBED_PAGES } = (await server.ssrLoadModule('/app/embed/prerender.ts')) as typeof Prerender;
        const page = EMBED_PAGES.find(({ file }) => file === path);
        if (!page) return next();
        const html = filled(await readFile(join(src, 'embed.html'), 'utf8'), page).replaceAll('="./app/', '="/app/');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(`/${path}`, html));
      });
    },
    async closeBundle() {
      if (outDir && this.meta.watchMode === false && this.environment.config.command === 'build')
        await buildEmbed(src, publicFiles, outDir);
    },
  };
}
