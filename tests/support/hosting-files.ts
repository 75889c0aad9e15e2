// What `npm run hosting` writes: the parts of hosting/ that follow from the table of headers and from what stands in the pages' HTML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { caddySnippet } from '../../prerender/hosting/caddy.ts';
import { inlineParts, together } from '../../prerender/hosting/content-policy.ts';
import type { Inline } from '../../prerender/hosting/headers.ts';
import { nginxFolder, nginxMaps } from '../../prerender/hosting/nginx.ts';
import type * as Early from '../../src/app/early-drawing.ts';
import type * as Frame from '../../src/app/embed/prerender.ts';
import type * as Missing from '../../src/app/missing-page.ts';
import type * as Prerender from '../../src/app/prerender.tsx';
import { PROJECT_ROOT, type SourceFile } from './source-files.ts';

const SRC = join(PROJECT_ROOT, 'src');
const taken = async <T>(file: string): Promise<T> =>
  (await runnerImport<T>(join(SRC, file), { configFile: false, root: SRC, logLevel: 'error' })).module;

/** From the sources alone, without a build. */
async function inlineOfSources(): Promise<Inline> {
  const { PAGES, OFFLINE_PAGE, fill } = await taken<typeof Prerender>('app/prerender.tsx');
  const { MISSING_PAGE } = await taken<typeof Missing>('app/missing-page.ts');
  const { EARLY_DRAWING } = await taken<typeof Early>('app/early-drawing.ts');
  const { EMBED_PAGES } = await taken<typeof Frame>('app/embed/prerender.ts');
  const pages = [...PAGES, OFFLINE_PAGE].map((page) => fill(readFileSync(join(SRC, page.template), 'utf8'), page));
  return {
    pages: together([...pages, EARLY_DRAWING, MISSING_PAGE.html].map((html) => inlineParts(html, 'a page'))),
    frames: together(EMBED_PAGES.map(({ values, file }) => inlineParts(values['head'] ?? '', file))),
  };
}

export async function hostingFiles(): Promise<readonly SourceFile[]> {
  const inline = await inlineOfSources();
  return [
    { path: 'hosting/nginx/conf.d/atlas-headers.conf', text: nginxMaps(inline) },
    { path: 'hosting/nginx/atlas/folder.conf', text: nginxFolder(inline) },
    { path: 'hosting/caddy/atlas.caddy', text: caddySnippet(inline) },
  ];
}
