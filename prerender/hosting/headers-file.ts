// The headers as static hosts read them from a file `_headers` beside the pages (Netlify, Cloudflare Pages and others). Such hosts add up all
// rules that fit an address, each in its own way: so no header is given by two rules that fit the same file.
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { ALWAYS, type Headers, headersByKind, type Inline, type Kind, kindOf } from './headers.ts';

interface Place {
  readonly path: string;
  readonly kind: Kind;
}

/** A folder whose files are all of one kind is one rule; any other file has its own. A page is asked for by its folder, or by its name. */
export function placesOf(files: readonly string[]): readonly Place[] {
  return [...new Set(files.map((file) => dirname(file)))].flatMap((folder): readonly Place[] => {
    const inside = files.filter((file) => dirname(file) === folder);
    const kinds = new Set(inside.map(kindOf));
    const [only] = kinds;
    const alone = !files.some((file) => dirname(file) !== folder && file.startsWith(`${folder}/`));
    if (only && kinds.size === 1 && only !== 'page' && alone && folder !== '/') return [{ path: `${folder}/*`, kind: only }];
    return inside.flatMap((file) => [
      { path: file, kind: kindOf(file) },
      ...(file.endsWith('/index.html') ? [{ path: file.slice(0, -'index.html'.length), kind: 'page' as const }] : []),
    ]);
  });
}

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** `folder` is the built product. */
export function headersFile(folder: string, inline: Inline): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(folder.length).replaceAll('\\', '/')}/${entry.name}`)
    .filter((file) => !/\.(?:br|gz)$|^\/_/.test(file))
    .sort();
  const byKind = headersByKind(inline);
  return `${[rule('/*', ALWAYS), ...placesOf(files).map(({ path, kind }) => rule(path, byKind[kind]))].join('\n\n')}\n`;
}
