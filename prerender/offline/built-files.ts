// Which of the built files the worker keeps before anything is opened, and what it must know of the rest. Follows the files from the pages,
// since which parts there are is the bundler's choice.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Built, ShellFile } from '../../src/offline/built.ts';

/** Kept when they have been opened: together they weigh as much as all of the shell. */
const LATER_MODELS = ['models/layers.glb', 'models/heads.glb'];
const ALWAYS = ['offline.html', 'icons/icon.svg', 'models/atlas.json', 'models/head.glb'];

const bytesOf = (dist: string, file: string): Buffer => readFileSync(join(dist, file));
const hashOf = (bytes: Buffer, how: 'sha256' | 'sha384', as: 'hex' | 'base64'): string =>
  createHash(how).update(bytes).digest(as);

function filesBelow(dist: string, folder: string): readonly string[] {
  return readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** What a file of assets/ cannot begin without, with itself. */
function needsOf(dist: string, asset: string, found: Set<string>): void {
  if (found.has(asset)) return;
  found.add(asset);
  if (!asset.endsWith('.js')) return;
  for (const [, next] of bytesOf(dist, asset)
    .toString()
    .matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g)) {
    needsOf(dist, `assets/${next}`, found);
  }
}

/** The scripts and styles that pages name, with what these begin with, but not what draws; of the letters the common ones. */
function assetsOfPages(dist: string, pages: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const page of pages) {
    for (const [, asset = ''] of bytesOf(dist, page)
      .toString()
      .replace(/<link[^>]*\sdata-draws\b[^>]*>/g, '')
      .matchAll(/"[./]*(assets\/[\w.-]+\.(?:js|css))"/g)) {
      needsOf(dist, asset, found);
    }
  }
  const letters = filesBelow(dist, 'assets').filter((file) => /next-read-[\w-]+\.woff2$/.test(file));
  return [...found, ...letters].sort();
}

function shellFile(dist: string, url: string): ShellFile {
  const bytes = bytesOf(dist, url);
  const revision = url.startsWith('assets/') ? null : hashOf(bytes, 'sha256', 'hex').slice(0, 16);
  return { url, revision, integrity: `sha384-${hashOf(bytes, 'sha384', 'base64')}` };
}

/** `pictured` are the pages with the picture: they are there, the others once they have been opened. */
export function builtFiles(dist: string, pages: readonly string[], pictured: readonly string[]): Built {
  const stills = filesBelow(dist, 'stills').filter((file) => file.endsWith('.avif'));
  const shell = [...pictured, ...ALWAYS, ...stills, ...assetsOfPages(dist, [...pages, 'offline.html'])];
  const hash = (file: string): [string, string] => [file, hashOf(bytesOf(dist, file), 'sha256', 'hex')];
  return {
    shell: shell.map((file) => shellFile(dist, file)),
    assets: filesBelow(dist, 'assets'),
    models: Object.fromEntries(LATER_MODELS.map(hash)),
  };
}
