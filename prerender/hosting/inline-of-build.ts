// Reads from the built pages which scripts and styles stand in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineParts, together } from './content-policy.ts';
import { type Inline, kindOf } from './headers.ts';

/** `folder` holds the built product. @throws when a page holds what a strict policy refuses. */
export function inlineOfBuild(folder: string): Inline {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ kind: kindOf(`/${name.replaceAll('\\', '/')}`), name, html: readFileSync(join(folder, name), 'utf8') }));
  const partsOf = (wanted: string) =>
    together(pages.filter(({ kind }) => kind === wanted).map(({ html, name }) => inlineParts(html, name)));
  return { pages: partsOf('page'), frames: partsOf('frame') };
}
