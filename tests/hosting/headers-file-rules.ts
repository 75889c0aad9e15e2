// Reads a file `_headers` as static hosts do: a line with an address, below it the headers for all that fits it.

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** @throws with its number on a line that is neither an address nor a header. */
function rulesOf(text: string): readonly Rule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, value] = /^\s+([\w-]+): (\S.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
    else if (name && value && rule) rule.headers.push([name, value]);
    else throw new Error(`_headers, line ${index + 1}: neither an address nor a header: ${line}`);
  }
  return rules;
}

const fits = (path: string, asked: string): boolean =>
  path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : path === asked;

/** By names in small letters; what two rules give is added up, as hosts do. */
export function headersAt(text: string, asked: string): Readonly<Record<string, string>> {
  const sent: Record<string, string> = {};
  for (const { headers } of rulesOf(text).filter(({ path }) => fits(path, asked))) {
    for (const [name, value] of headers) {
      const known = sent[name.toLowerCase()];
      sent[name.toLowerCase()] = known === undefined ? value : `${known}, ${value}`;
    }
  }
  return sent;
}
