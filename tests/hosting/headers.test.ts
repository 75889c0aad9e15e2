// Proves that the table tells files apart, that its check sees what is missing, altered or too much, and that the file for static hosts says
// the same as the table.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALWAYS, headersFor, type Inline, kindOf } from '../../prerender/hosting/headers.ts';
import { headersFile } from '../../prerender/hosting/headers-file.ts';
import { headerFaults } from './header-faults.ts';
import { headersAt } from './headers-file-rules.ts';

const INLINE: Inline = {
  pages: { scripts: ["'sha256-page'"], styles: ["'sha256-style'"] },
  frames: { scripts: ["'sha256-frame'"], styles: [] },
};

const FILES = {
  '/index.html': 'page',
  '/es/riesgos/index.html': 'page',
  '/404.html': 'page',
  '/embed.html': 'frame',
  '/es/embed.html': 'frame',
  '/sw.js': 'worker',
  '/assets/main-BnJeyXUt.js': 'hashed',
  '/assets/some-font-C6vrW8VD.woff2': 'hashed',
  '/embed/assets/Scene-DaMER1l7.js': 'hashed',
  '/embed/react.js': 'element',
  '/models/head.glb': 'other',
  '/data/atlas-data.json': 'other',
} as const;
const PATHS = Object.keys(FILES);

const small = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe('the table of headers', () => {
  it.each(Object.entries(FILES))('knows %s as a file of the kind "%s", at the root and below a folder', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
    expect(kindOf(`/atlas${path}`)).toBe(kind);
  });

  it('lets other websites frame the frame alone, and load the element alone', () => {
    for (const path of PATHS) {
      const headers = headersFor(path, INLINE);
      const policy = headers['Content-Security-Policy'] ?? '';
      expect(policy.includes('frame-ancestors *'), path).toBe(kindOf(path) === 'frame');
      expect(headers['Access-Control-Allow-Origin'], path).toBe(kindOf(path) === 'element' ? '*' : undefined);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    }
  });

  it('denies camera, microphone and place to whatever is a page, and says so nowhere else', () => {
    for (const path of PATHS) {
      const isPage = ['page', 'frame'].includes(kindOf(path));
      expect(headersFor(path, INLINE)['Permissions-Policy']?.includes('camera=()') ?? false, path).toBe(isPage);
    }
  });

  it('lets nothing be kept without asking whose name does not change with it', () => {
    const kept = PATHS.filter((path) => headersFor(path, INLINE)['Cache-Control']?.includes('immutable'));
    expect(kept).toEqual(PATHS.filter((path) => path.includes('/assets/')));
  });
});

describe('the check of headers', () => {
  const right = small(headersFor('/index.html', INLINE));

  it('finds nothing where all is right', () => {
    for (const path of PATHS) expect(headerFaults(path, small(headersFor(path, INLINE)), INLINE)).toEqual([]);
  });

  it.each(Object.keys(right))('sees that %s is missing, or another', (name) => {
    const { [name]: _, ...without } = right;
    expect(headerFaults('/index.html', without, INLINE)).toEqual([expect.stringMatching(new RegExp(`${name} is missing`, 'i'))]);
    expect(headerFaults('/index.html', { ...right, [name]: 'x' }, INLINE)).toHaveLength(1);
  });

  it('sees one too many', () => {
    const faults = headerFaults('/index.html', { ...right, 'access-control-allow-origin': '*' }, INLINE);
    expect(faults).toEqual([expect.stringContaining('in place of nothing')]);
  });
});

describe('the file for static hosts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-headers-'));
  let text = '';

  beforeAll(() => {
    for (const path of PATHS) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), 'x');
    }
    text = headersFile(folder, INLINE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([...PATHS, '/', '/es/riesgos/'])('gives %s what the table says, each header once', (path) => {
    expect(headerFaults(path, headersAt(text, path), INLINE)).toEqual([]);
  });

  it('would be caught with a rule too few, or one that says a header a second time', () => {
    const fewer = text.replace('\n/embed/react.js\n', '\n/embed/other.js\n');
    expect(headerFaults('/embed/react.js', headersAt(fewer, '/embed/react.js'), INLINE)).not.toEqual([]);
    const twice = `${text}\n/models/*\n  Cache-Control: public\n`;
    expect(headerFaults('/models/head.glb', headersAt(twice, '/models/head.glb'), INLINE)).toHaveLength(1);
  });

  it('is refused by its reader where a line says nothing', () => {
    expect(() => headersAt('/*\n  no header\n', '/')).toThrow('line 2');
  });

  it('gives an unknown file what every file gets', () => {
    expect(headersAt(text, '/unknown')).toEqual(small(ALWAYS));
  });
});
