// The table of headers as Caddy reads it: a snippet that serves the folder at the root of a site or below a path of it.
import { ALWAYS, type Headers, headersByKind, type Inline, PATTERNS } from './headers.ts';

const sent = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `\t\t${name} "${value.replaceAll('"', '\\"')}"\n`)
    .join('');
const header = (matcher: string, headers: Headers): string => `\theader ${matcher}{\n${sent(headers)}\t}\n`;

/** A file belongs to the first kind that it fits; Caddy's matchers know no first, so each leaves out those before it. */
function matchers(): string {
  const kinds = PATTERNS.map(([kind, pattern], index) => {
    const before = PATTERNS.slice(0, index).map(([, earlier]) => `\t\tnot path_regexp ${earlier}\n`);
    return `\t@${kind} {\n\t\tpath_regexp ${pattern}\n${before.join('')}\t}\n`;
  });
  const others = `\t@other {\n${PATTERNS.map(([, pattern]) => `\t\tnot path_regexp ${pattern}\n`).join('')}\t}\n`;
  return [...kinds, others].join('');
}

export function caddySnippet(inline: Inline): string {
  const byKind = headersByKind(inline);
  const rules = Object.entries(byKind).map(([kind, headers]) => header(`@${kind} `, headers));
  return `# Made by \`npm run hosting\` from prerender/hosting/; change it there.
(atlas) {
${matchers()}
${header('', ALWAYS)}${rules.join('')}
	file_server {
		root {args.0}
		precompressed br gzip
	}
}
`;
}
