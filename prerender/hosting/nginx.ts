// The table of headers as nginx reads it. `map` names a file's headers once for the whole server, so that the same few lines serve the product
// at the root of a host and below any folder of it.
import { ALWAYS, headersByKind, type Inline, KINDS, type Kind, PATTERNS } from './headers.ts';
import { IN_UTF8, MEDIA_TYPES } from './media-types.ts';

const NOTE = '# Made by `npm run hosting` from prerender/hosting/; change it there.';
const variable = (header: string): string => `$atlas_${header.toLowerCase().replaceAll('-', '_')}`;
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function map(from: string, to: string, lines: readonly (readonly [string, string])[]): string {
  return `map ${from} ${to} {\n${lines.map(([key, value]) => `    ${key} ${value};\n`).join('')}}\n`;
}

/** For the http block: "conf.d/atlas-headers.conf". A header that a kind of file does not have is empty, and nginx sends no empty one. */
export function nginxMaps(inline: Inline): string {
  const byKind = headersByKind(inline);
  const names = [...new Set(KINDS.flatMap((kind) => Object.keys(byKind[kind])))];
  const valuesOf = (name: string) =>
    KINDS.flatMap((kind: Kind) => {
      const value = byKind[kind][name];
      return value === undefined ? [] : [[kind, quoted(value)] as const];
    });
  const kinds = [['default', 'other'] as const, ...PATTERNS.map(([kind, pattern]) => [`"~${pattern}"`, kind] as const)];
  return [
    `${NOTE}\n# Which headers go with which kind of file. Belongs into the http block, as every file of conf.d does.\n`,
    map('$uri', '$atlas_kind', kinds),
    ...names.map((name) => map('$atlas_kind', variable(name), [['default', '""'], ...valuesOf(name)])),
  ].join('\n');
}

/** For each location that serves the product. */
export function nginxFolder(inline: Inline): string {
  const byKind = headersByKind(inline);
  const names = [...new Set(KINDS.flatMap((kind) => Object.keys(byKind[kind])))];
  const lines = [
    ...Object.entries(ALWAYS).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
  ];
  const types = Object.entries(MEDIA_TYPES)
    .map(([ending, type]) => `    ${type} ${ending.slice(1)};\n`)
    .join('');
  return `${NOTE}
# How the folder of the atlas is served; belongs into a location. The files are packed already: nginx only chooses.
index index.html;
# Folders are led to their slash on the host and port that were asked for, whatever stands before this server.
absolute_redirect off;
default_type application/octet-stream;
charset utf-8;
charset_types ${IN_UTF8.filter((type) => type !== 'text/html').join(' ')};
etag on;
gzip_static on;
gzip_vary on;
include /etc/nginx/atlas/brotli*.conf;
types {
${types}}
${lines.join('\n')}
`;
}
