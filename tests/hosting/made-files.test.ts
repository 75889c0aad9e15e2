// Proves that hosting/ is what the table makes, that what a strict policy refuses stops the build, and that files are packed where it helps.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineParts } from '../../prerender/hosting/content-policy.ts';
import { packFiles } from '../../prerender/hosting/packed-files.ts';
import { hostingFiles } from '../support/hosting-files.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

describe('hosting/', () => {
  it('is what the headers and the pages make: otherwise run `npm run hosting`', async () => {
    const files = await hostingFiles();
    expect(files).toHaveLength(3);
    for (const { path, text } of files) expect(readFileSync(join(PROJECT_ROOT, path), 'utf8'), path).toBe(text);
  });
});

describe('what stands in a page itself', () => {
  it('is named by the hash that browsers reckon', () => {
    const parts = inlineParts('<style>p{}</style><script src="a.js"></script><script>alert(1)</script>', 'a page');
    expect(parts).toEqual({
      scripts: ["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"],
      styles: ["'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='"],
    });
  });

  it.each(['<p style="color:red">', "<p class='a' style='top:0'>", '<a onclick="go()">'])('may not be %s', (html) => {
    expect(() => inlineParts(`<main>${html}</main>`, 'about/index.html')).toThrow('about/index.html');
  });

  it('may speak of styles', () => {
    expect(inlineParts('<p>style="quoted"</p><p data-style="a">', 'a page').scripts).toEqual([]);
  });
});

describe('the packing of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-packed-'));
  const text = 'the same again '.repeat(99);

  beforeAll(async () => {
    for (const name of ['page.html', 'picture.avif']) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'tiny.json'), '1');
    await packFiles(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes of a file the very same file, smaller', () => {
    expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(text);
    expect(readFileSync(join(folder, 'page.html.br')).length).toBeLessThan(text.length);
  });

  it('leaves alone what would grow, and what is packed by its own format', () => {
    expect(existsSync(join(folder, 'tiny.json.br'))).toBe(false);
    expect(existsSync(join(folder, 'picture.avif.gz'))).toBe(false);
  });
});
