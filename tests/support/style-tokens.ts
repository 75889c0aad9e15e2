// The colours of the page as `tokens.css` sets them for each theme; a half clear colour stays as it is written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './source-files.ts';

/** What is seen in the end; the system's own wish is one of them. */
export const THEMES = ['light', 'dark', 'dim'] as const;

export type Tokens = Readonly<Record<string, string>>;

const COLOR = /--([\w-]+):\s*(#[0-9a-f]+|light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\));/g;

/** @param css the styles to read them from, tokens.css unless given */
export function readTokens(
  theme: (typeof THEMES)[number],
  css = readFileSync(join(PROJECT_ROOT, 'src/panels/styles/tokens.css'), 'utf8'),
): Tokens {
  const [base = ''] = /:root \{[^}]*\}/.exec(css) ?? [];
  const [dim = ''] = /\[data-theme='dim'\] \{[^}]*\}/.exec(css) ?? [];
  const read = (block: string): Tokens =>
    Object.fromEntries(
      [...block.matchAll(COLOR)].map(([, name = '', whole = '', light, dark]) => [
        name,
        (theme === 'light' ? light : dark) ?? whole,
      ]),
    );
  return theme === 'dim' ? { ...read(base), ...read(dim) } : read(base);
}
