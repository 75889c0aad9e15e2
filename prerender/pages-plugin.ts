// Turns each page of the house into a real HTML file of its own, while developing as well as when building. What is in it comes from
// src/app/prerender.tsx; this only knows the building.
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { normalizePath, type Plugin, type Rolldown, runnerImport, type ViteDevServer } from 'vite';
import type * as Early from '../src/app/early-drawing.ts';
import type * as Missing from '../src/app/missing-page.ts';
import type * as Prerender from '../src/app/prerender.tsx';

type Renderer = typeof Prerender;
type Page = Renderer['PAGES'][number];

type Chunk = Rolldown.OutputChunk;

const chunkWith = (bundle: Rolldown.OutputBundle, module: string): Chunk | undefined =>
  Object.values(bundle).find(
    (file): file is Chunk => file.type === 'chunk' && file.moduleIds.some((id) => normalizePath(id).endsWith(module)),
  );

/** The chunk's file and all that it needs before it can begin. */
function filesOf(bundle: Rolldown.OutputBundle, chunk: Chunk, found: Set<string> = new Set()): Set<string> {
  if (found.has(chunk.fileName)) return found;
  found.add(chunk.fileName);
  for (const name of chunk.imports) {
    const next = bundle[name];
    if (next?.type === 'chunk') filesOf(bundle, next, found);
  }
  return found;
}

/**
 * The page with its language's words fetched beside the program that will ask for them, and on the atlas's own pages with what draws.
 * Nothing to do while developing.
 */
function ahead(html: string, { locale, root, template }: Page, bundle: Rolldown.OutputBundle, earlyDrawing: string): string {
  if (template === 'offline.html') return html;
  const linked = (module: string, relation: string): string => {
    const chunk = chunkWith(bundle, module);
    if (!chunk) throw new Error(`No file of the build holds ${module}.`);
    const files = [...filesOf(bundle, chunk)].filter((file) => !html.includes(file));
    return files.map((file) => `  <link ${relation} crossorigin href="${root}${file}" />\n  `).join('');
  };
  const words = linked(`/src/copy/${locale}.ts`, 'rel="modulepreload"');
  const drawing = template === 'index.html' ? `${linked('/src/scene/Scene.tsx', 'data-draws')}  ${earlyDrawing}\n  ` : '';
  return html.replace('</head>', `${words}${drawing}</head>`);
}

/** The styles before the scripts: a line is shared by all that is asked for, and nothing can be read before the styles are there. */
function stylesFirst(html: string): string {
  if (!html.includes('<script type="module"')) return html;
  const styles = html.match(/ *<link rel="stylesheet"[^>]*>\n?/g) ?? [];
  const rest = styles.reduce((text, style) => text.replace(style, ''), html);
  return rest
    .replace(/ *<script type="module"/, (script) => `${styles.join('')}${script}`)
    .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"');
}

/** `src` is the folder of the templates. */
export function housePages(src: string): Plugin {
  let server: ViteDevServer | undefined;
  let built: Promise<Renderer> | undefined;

  const taken = async <T>(file: string): Promise<T> =>
    (await runnerImport<T>(join(src, file), { configFile: false, root: src, logLevel: 'error' })).module;
  const renderer = async (): Promise<Renderer> => {
    if (server) return (await server.ssrLoadModule('/app/prerender.tsx')) as Renderer;
    built ??= taken<Renderer>('app/prerender.tsx');
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
      const { MISSING_PAGE } = await taken<typeof Missing>('app/missing-page.ts');
      this.emitFile({ type: 'asset', fileName: MISSING_PAGE.file, source: MISSING_PAGE.html });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle }) {
        const page = await pageAt(path);
        if (!page) return html;
        const filled = stylesFirst((await renderer()).fill(html, page));
        return bundle ? ahead(filled, page, bundle, (await taken<typeof Early>('app/early-drawing.ts')).EARLY_DRAWING) : filled;
      },
    },
  };
}
