// Proves that the served product is what a real host would send: right types, compression, nothing outside of its folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, serveFolder } from '../support/static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'atlas-server-'));
const folder = join(root, 'dist');
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'models'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<p>atlas</p>'.repeat(50));
  writeFileSync(join(folder, 'models', 'head.glb'), 'glTF');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  server = await serveFolder(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Status of a path sent as it is, without the tidying that fetch does. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

describe('the static server', () => {
  it('answers the bare address with the page', async () => {
    const response = await fetch(`${server.origin}/`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<p>atlas</p>');
  });

  it('sends a model with its own media type', async () => {
    const response = await fetch(`${server.origin}/models/head.glb`);
    expect(response.headers.get('content-type')).toBe('model/gltf-binary');
  });

  it.each(['br', 'gzip'])('compresses by %s when asked to', async (encoding) => {
    const response = await fetch(`${server.origin}/index.html`, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe('<p>atlas</p>'.repeat(50));
  });

  it('says so when there is no such file', async () => {
    expect((await fetch(`${server.origin}/models/none.glb`)).status).toBe(404);
    expect((await fetch(`${server.origin}/models`)).status).toBe(404);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%'])('gives nothing for %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('says that nothing has changed, and sends a part, or that there is no such part', async () => {
    const whole = { 'accept-encoding': 'identity' };
    const first = await fetch(`${server.origin}/models/head.glb`, { headers: whole });
    const tag = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await fetch(`${server.origin}/models/head.glb`, { headers: { ...whole, ...tag } })).status).toBe(304);
    const part = await fetch(`${server.origin}/models/head.glb`, { headers: { ...whole, range: 'bytes=1-2' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 1-2/4', 'lT']);
    expect((await fetch(`${server.origin}/models/head.glb`, { headers: { ...whole, range: 'bytes=-2' } })).status).toBe(206);
    expect((await fetch(`${server.origin}/models/head.glb`, { headers: { ...whole, range: 'bytes=9-' } })).status).toBe(416);
  });

  it('refuses to be written to', async () => {
    expect((await fetch(`${server.origin}/`, { method: 'POST' })).status).toBe(405);
  });

  it('takes the next port when one is in use', async () => {
    const taken = Number(new URL(server.origin).port);
    const second = await serveFolder(folder, taken);
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
