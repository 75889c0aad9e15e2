// Builds the atlas and the pages that it is measured beside, and serves both alike: packed by brotli, kept by the browser by the same rules.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor } from '../../prerender/hosting/headers.ts';
import { inlineOfBuild } from '../../prerender/hosting/inline-of-build.ts';
import { packFiles } from '../../prerender/hosting/packed-files.ts';
import { buildAsShipped } from '../browser/build-as-shipped.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { serveFolder } from '../support/static-server.ts';
import type { PageId } from './results.ts';

const PAGES = join(PROJECT_ROOT, 'tests', 'bench', 'pages');

/** What was asked for, in turn. */
export interface Asked {
  readonly path: string;
  /** ms since 1970. */
  readonly at: number;
}

export interface ServedPages {
  readonly addressOf: (page: PageId) => string;
  /** Where what a page asks for by a path lies. */
  readonly fileOf: (page: PageId, path: string) => string;
  /** Requests that came since the list was last emptied by its reader. */
  readonly asked: Asked[];
  readonly close: () => Promise<void>;
}

/** What the atlas's address says where it is not the plain one. */
const FRAGMENTS: Readonly<Partial<Record<PageId, string>>> = {
  'product-close': '#view=forehead',
  'product-layers': '#depth=2&roots=on',
  'product-head': '#head=head-a',
};

export async function buildPages(): Promise<void> {
  await buildAsShipped();
  for (const step of ['ci', 'run build']) npm(step);
  await packFiles(join(PAGES, 'dist'));
}

function npm(step: string): void {
  const [command = '', ...rest] = step.split(' ');
  const { status, stderr } = spawnSync('npm', ['--prefix', PAGES, command, ...rest], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${step} failed in tests/bench/pages:\n${stderr}`);
}

export async function servePages(): Promise<ServedPages> {
  const dist = join(PROJECT_ROOT, 'dist');
  const beside = join(PAGES, 'dist');
  for (const folder of [dist, beside])
    if (!existsSync(folder)) throw new Error(`${folder} is missing: run the benchmark without --built first.`);
  const asked: Asked[] = [];
  const inline = inlineOfBuild(dist);
  const noted = (path: string): void => void asked.push({ path, at: Date.now() });
  const servers = [
    await serveFolder(dist, 0, {
      headersOf: (path) => {
        noted(path);
        return headersFor(path, inline);
      },
    }),
    // Without the policy of the atlas, which is made for its own scripts and styles.
    await serveFolder(beside, 0, {
      headersOf: (path) => {
        noted(path);
        return { 'Cache-Control': headersFor(path, inline)['Cache-Control'] ?? '' };
      },
    }),
  ];
  const [own = '', others = ''] = servers.map(({ origin }) => origin);
  return {
    addressOf: (page) => (page.startsWith('product') ? `${own}/${FRAGMENTS[page] ?? ''}` : `${others}/${page}.html`),
    fileOf: (page, path) => join(page.startsWith('product') ? dist : beside, path),
    asked,
    close: async () => {
      await Promise.all(servers.map(({ close }) => close()));
    },
  };
}
