// Which map of the head is believed, and which is checked before it is: whatever comes, the program gets a sound one or names the field.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '#anatomy/manifest.ts';
import { parseManifest } from '#anatomy/parse-manifest.ts';
import { loadManifest } from '#app/load-manifest.ts';
import { hashOfMap } from '../../prerender/known-map.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';

const COMMITTED = readFileSync(join(PROJECT_ROOT, 'public/models/atlas.json'));
const OWN = hashOfMap(COMMITTED);
const atlas = (): Manifest => JSON.parse(COMMITTED.toString());
const without = (site: string): Buffer => {
  const map = atlas();
  return Buffer.from(JSON.stringify({ ...map, sites: map.sites.filter(({ id }) => id !== site) }));
};

const folder = mkdtempSync(join(tmpdir(), 'atlas-map-'));
let server: StaticServer;
beforeAll(async () => {
  server = await serveFolder(folder, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.unstubAllGlobals());

let loads = 0;
/** Each map has an address of its own: the server may keep what it has read. */
function load(map: Buffer | null, own?: string): Promise<Manifest> {
  loads += 1;
  const models = join(folder, String(loads), 'models');
  mkdirSync(models, { recursive: true });
  if (map) writeFileSync(join(models, 'atlas.json'), map);
  return loadManifest(`${server.origin}/${loads}/`, new AbortController().signal, own);
}

describe('the map of the head', () => {
  it('is, as it is committed, what the check makes of it', async () => {
    expect(await load(COMMITTED, OWN)).toEqual(parseManifest(atlas()));
  });

  it('is believed without a check where it is the one that the program was built with', async () => {
    const unsound = without('procerus');
    expect((await load(unsound, hashOfMap(unsound))).sites).toHaveLength(atlas().sites.length - 1);
  });

  it('is refused by the name of a field where it is another', async () => {
    await expect(load(without('procerus'), OWN)).rejects.toThrow(/procerus/);
    await expect(load(Buffer.from('{"schema":2}'), OWN)).rejects.toThrow(/^schema: must be 1, is 2/);
    await expect(load(Buffer.from('{"schema":'), OWN)).rejects.toThrow('atlas.json: not JSON');
    await expect(load(null, OWN)).rejects.toThrow('atlas.json: HTTP 404');
  });

  it('is taken where it says the same in other bytes', async () => {
    expect(await load(Buffer.from(JSON.stringify(atlas(), null, 2)), OWN)).toEqual(atlas());
  });

  it('is checked where the program does not know which one is its own', async () => {
    await expect(load(without('procerus'))).rejects.toThrow(/procerus/);
    expect(await load(COMMITTED)).toEqual(atlas());
  });

  it('is checked where the browser makes no sums, as over an open line', async () => {
    vi.stubGlobal('crypto', {});
    const unsound = without('procerus');
    await expect(load(unsound, hashOfMap(unsound))).rejects.toThrow(/procerus/);
    expect(await load(COMMITTED, OWN)).toEqual(atlas());
  });
});
