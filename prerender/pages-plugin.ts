// Turns each page of the house into a real HTML file of its own, while developing as well as when building. What is in it comes from
// src/app/prerender.tsx; this only knows the building.
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { normalizePath, type Plugin, type Rolldown, runnerImport, type ViteDevServer } from 'vite';
import type * as Missing from '../src/app/missing-page.ts';
import type * as Prerender from '../src/app/prerender.tsx';

type Renderer = typeof Prerender;
type Page = Renderer['PAGES'][number];

/** The page with its language's words fetched beside the program that will ask for them. Nothing to do while developing. */
function wordsAhead(html: string, { locale, root, template }: Page, bundle: Rolldown.OutputBundle = {}): string {
  if (template === 'offline.html') return html;
  const words = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => normalizePath(id).endsWith(`/src/copy/${locale}.ts`)),
  );
  if (words?.type !== 'chunk') return html;
  const links = [words.fileName, ...words.imports]
    .filter((file) => !html.includes(file))
    .map((file) => `  <link rel="modulepreload" crossorigin href="${root}${file}" />\n  `);
  return html.replace('</head>', `${links.join('')}</head>`);
}

/** `src` is the folder of the templates. */
export function housePages(src: string): Plugin {
  let server: ViteDevServer | undefined;
  let built: Promise<Renderer> | undefined;

  const renderer = async (): Promise<Renderer> => {
    if (server) return (await server.ssrLoadModule('/app/prerender.tsx')) as Renderer;
    built ??= runnerImport<Renderer>(join(src, 'app/prerender.tsx'), { configFile: false, root: src, logLevel: 'error' }).then(
      ({ module }) => module,
    );
    return built;
  };
  const pageAt = async (path: string): Promise<Page | undefined> =>
    [...(await renderer()).PAGES, (await renderer()).OFFLINE_PAGE].find(({ file }) => file === path.replace(/^\//, ''));
  const pageOfId = (id: string): Promise<Page | undefined> => pageAt(relative(src, id).split(sep).join('/'));

  /** The template as if it lay where the page will: what it names beside itself is found from there. */
  const templateFor = async ({ template, root }: Page): Promise<string> =>
    (await readFile(join(src, template), 'utf8')).replaceAll('="./', `="${root}`);

  return {
    name: 'house-pages',
    enforce: 'pre',
    apply: (_, { mode }) => mode !== 'test',
    async config(_, { command }) {
      if (command !== 'build') return undefined;
      const { PAGES, OFFLINE_PAGE } = await renderer();
      const entries = [...PAGES, OFFLINE_PAGE].map(({ file }) => [
        file.replace(/\/?(?:index)?\.html$/, '') || 'index',
        join(src, file),
      ]);
      return { build: { rollupOptions: { input: Object.fromEntries(entries) } } };
    },
    configureServer(started) {
      server = started;
      started.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const page = path.endsWith('/') ? await pageAt(`${path}index.html`).catch(next) : undefined;
        if (!page || page.file === 'index.html') return next();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await started.transformIndexHtml(`/${page.file}`, await templateFor(page)));
      });
    },
    async resolveId(id) {
      return !server && id.endsWith('.html') && (await pageOfId(id)) ? normalizePath(id) : undefined;
    },
    async load(id) {
      const page = !server && id.endsWith('.html') ? await pageOfId(id) : undefined;
      return page ? templateFor(page) : undefined;
    },
    async generateBundle() {
      const taken = runnerImport<typeof Missing>(join(src, 'app/missing-page.ts'), {
        configFile: false,
        root: src,
        logLevel: 'error',
      });
      const { MISSING_PAGE } = (await taken).module;
      this.emitFile({ type: 'asset', fileName: MISSING_PAGE.file, source: MISSING_PAGE.html });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle }) {
        const page = await pageAt(path);
        return page ? wordsAhead((await renderer()).fill(html, page), page, bundle) : html;
      },
    },
  };
}
