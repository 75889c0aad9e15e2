// Holds the servers that run the files of hosting/ against the table of headers and against what was built: every file, packed and whole,
// asked for again, in part, by a wrong address.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inlineParts } from '../../../prerender/hosting/content-policy.ts';
import { inlineOfBuild } from '../../../prerender/hosting/inline-of-build.ts';
import { headerFaults } from '../../hosting/header-faults.ts';
import type { RunningServer } from '../../support/run-server.ts';
import { serveByCaddy, serveByNginx } from '../../support/shipped-servers.ts';
import { PROJECT_ROOT } from '../../support/source-files.ts';
import { ask } from './ask.ts';

const DIST = join(PROJECT_ROOT, 'dist');
const INLINE = inlineOfBuild(DIST);
const FILES = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^_headers$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length).replaceAll('\\', '/'))
  .sort();
const built = (path: string): Buffer => readFileSync(join(DIST, path));

const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; ?charset=utf-8$/i,
  js: /^text\/javascript; ?charset=utf-8$/i,
  css: /^text\/css; ?charset=utf-8$/i,
  json: /^application\/json(; ?charset=utf-8)?$/i,
  svg: /^image\/svg\+xml/,
  glb: /^model\/gltf-binary$/,
  avif: /^image\/avif$/,
  webp: /^image\/webp$/,
  woff2: /^font\/woff2$/,
};

const nginx = inject('nginx');
const caddy = inject('caddy');
const started: RunningServer[] = [];
let [byCaddy, withoutBrotli]: (RunningServer | undefined)[] = [];
beforeAll(async () => {
  byCaddy = caddy === null ? undefined : await serveByCaddy(DIST, caddy);
  withoutBrotli = nginx === null ? undefined : await serveByNginx(DIST, { ...nginx, brotli: null });
  started.push(...[byCaddy, withoutBrotli].filter((server) => server !== undefined));
});
afterAll(() => Promise.all(started.map(({ close }) => close())));

interface Host {
  readonly name: string;
  readonly below: string;
  readonly originOf: () => string;
  readonly packed: 'br' | 'gzip';
}

const usual = nginx?.brotli === null ? 'gzip' : 'br';
const HOSTS: readonly Host[] = [
  { name: 'the host of these tests', below: '', originOf: () => inject('origin'), packed: usual },
  { name: 'the host of these tests, below a folder', below: '/atlas', originOf: () => inject('belowOrigin'), packed: usual },
];
const CADDYS: readonly Host[] = [
  { name: 'Caddy', below: '', originOf: () => byCaddy?.origins[0] ?? '', packed: 'br' },
  { name: 'Caddy, below a folder', below: '/atlas', originOf: () => byCaddy?.origins[1] ?? '', packed: 'br' },
];
const PLAIN: Host = {
  name: 'nginx without the module for brotli',
  below: '',
  originOf: () => withoutBrotli?.origins[0] ?? '',
  packed: 'gzip',
};
const hosts = [...HOSTS, ...(caddy === null ? [] : CADDYS), ...(nginx === null ? [] : [PLAIN])];

describe.each(hosts)('$name', ({ below, originOf, packed }) => {
  const asked = (path: string, headers: Readonly<Record<string, string>> = {}) => ask(originOf(), `${below}${path}`, headers);
  const page = '/index.html';

  it('sends every file whole, as what it is, with the headers of the table', async () => {
    expect(FILES.length).toBeGreaterThan(100);
    for (const path of FILES.filter((file) => !file.endsWith('/index.html') && file !== page)) {
      const { status, headers, body } = await asked(path);
      expect(status, path).toBe(200);
      expect(headerFaults(path, headers, INLINE)).toEqual([]);
      expect(body.equals(built(path)), `${path} is what was built`).toBe(true);
      const type = TYPES[path.split('.').at(-1) ?? ''];
      if (type) expect(headers['content-type'], path).toMatch(type);
    }
  });

  it('answers a folder with its page, and leads there without the slash', async () => {
    for (const path of FILES.filter((file) => file.endsWith('/index.html'))) {
      const folder = path.slice(0, -'index.html'.length);
      const { status, headers, body } = await asked(folder);
      expect(status, folder).toBe(200);
      expect(headerFaults(path, headers, INLINE)).toEqual([]);
      expect(body.equals(built(path)), `${path} is what was built`).toBe(true);
    }
    const led = await asked('/es/riesgos');
    expect([301, 302, 307, 308]).toContain(led.status);
    const target = new URL(led.headers['location'] ?? '', `${originOf()}${below}/es/riesgos`);
    expect(target.href).toBe(`${originOf()}${below}/es/riesgos/`);
  });

  it('allows each script and style that stands in a page, by its hash', async () => {
    for (const path of FILES.filter((file) => file.endsWith('.html'))) {
      const { scripts, styles } = inlineParts(built(path).toString(), path);
      const { headers } = await asked(path.replace(/index\.html$/, ''));
      for (const hash of [...scripts, ...styles]) expect(headers['content-security-policy'], path).toContain(hash);
    }
  });

  it('sends what was packed in the way that is asked for', async () => {
    for (const path of ['/models/head.glb', '/models/atlas.json', '/icons/icon.svg', '/embed/migraine-injection-atlas.js']) {
      const gzip = await asked(path, { 'accept-encoding': 'gzip' });
      expect(gzip.headers['content-encoding'], path).toBe('gzip');
      expect(gzip.headers['vary']).toMatch(/accept-encoding/i);
      expect(gunzipSync(gzip.body).equals(built(path))).toBe(true);
      const both = await asked(path, { 'accept-encoding': 'gzip, br' });
      expect(both.headers['content-encoding'], path).toBe(packed);
      expect((packed === 'br' ? brotliDecompressSync : gunzipSync)(both.body).equals(built(path))).toBe(true);
      expect(headerFaults(path, both.headers, INLINE)).toEqual([]);
    }
  });

  it('says that nothing has changed, and sends a part', async () => {
    const { headers } = await asked('/models/head.glb');
    const again = await asked('/models/head.glb', { 'if-none-match': headers['etag'] ?? 'none' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await asked('/models/head.glb', { 'if-none-match': '"another"' })).status).toBe(200);
    const part = await asked('/models/head.glb', { range: 'bytes=4-11' });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 4-11/${built('/models/head.glb').length}`);
    expect(part.body.equals(built('/models/head.glb').subarray(4, 12))).toBe(true);
    expect((await asked('/models/head.glb', { range: 'bytes=99999999-' })).status).toBe(416);
  });

  it('answers a wrong address with the page that says so, in every folder', async () => {
    for (const path of ['/nothing', '/es/nada/', '/assets/none-12345678.js', '/models/none.glb']) {
      const { status, headers, body } = await asked(path);
      expect(status, path).toBe(404);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(body.toString(), path).toContain('<section lang="es"');
      expect(headerFaults('/404.html', headers, INLINE)).toEqual([]);
    }
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/assets/../../package.json', '/%00'])(
    'gives nothing outside of the folder for %s',
    async (path) => {
      const { status, body } = await asked(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.toString()).not.toContain('"devDependencies"');
    },
  );
});
