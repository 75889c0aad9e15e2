// The committed atlas.json and head.glb are the pair that the program expects: same points, same areas, same model, same parts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '#anatomy/parse-manifest.ts';
import { SITES } from '#protocol/protocol.ts';
import { SOURCES } from '#protocol/sources.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';

const bytes = readFileSync('public/models/head.glb');
const manifest = parseManifest(JSON.parse(readFileSync('public/models/atlas.json', 'utf8')));

interface Accessor {
  readonly type: string;
  readonly componentType: number;
  readonly normalized?: boolean;
  readonly count: number;
}

interface Gltf {
  readonly asset: { readonly version: string; readonly copyright?: string };
  readonly nodes: readonly { readonly name: string; readonly mesh?: number }[];
  readonly meshes: readonly { readonly primitives: readonly { readonly attributes: Readonly<Record<string, number>> }[] }[];
  readonly accessors: readonly Accessor[];
}

const BYTE = 5120;
const UNSIGNED_BYTE = 5121;

/** The description at the head of a binary glTF file: 12 bytes of header, then the length and kind of the JSON chunk. */
function descriptionOf(glb: Buffer): Gltf {
  expect(glb.toString('latin1', 0, 4)).toBe('glTF');
  expect(glb.toString('latin1', 16, 20)).toBe('JSON');
  return JSON.parse(glb.toString('utf8', 20, 20 + glb.readUInt32LE(12)));
}

describe('the manifest', () => {
  it('passes the program’s own gate and holds the scheme’s points in its order', () => {
    expect(manifest.sites.map(({ id }) => id)).toEqual([...SITE_IDS]);
    expect(manifest.sites.reduce((sum, { units }) => sum + units, 0)).toBe(155);
  });

  it('belongs to the model that lies beside it', () => {
    expect(manifest.model).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('cites only sources that the product can name', () => {
    const cited = new Set(manifest.sites.flatMap(({ measured }) => measured.flatMap(({ source }) => source.split(' '))));
    expect(cited.size).toBeGreaterThan(1);
    expect([...cited].filter((id) => !(id in SOURCES))).toEqual([]);
  });

  it('puts the patient’s left at +X', () => {
    for (const { id, at } of manifest.sites) {
      const { side } = SITES[id];
      if (side === 'midline') expect(Math.abs(at[0]), id).toBeLessThan(0.001);
      else expect(side === 'left' ? at[0] : -at[0], id).toBeGreaterThan(0.005);
    }
  });

  it('looks at the side that each view names', () => {
    const { left, right, front, back } = manifest.views;
    expect([left, right, front, back].map(({ azimuthDeg }) => ((azimuthDeg % 360) + 360) % 360)).toEqual([90, 270, 0, 180]);
  });
});

describe('the model', () => {
  const gltf = descriptionOf(bytes);
  const skin = gltf.nodes.find(({ name }) => name === manifest.skinNode);
  const [primitive, ...more] = gltf.meshes[skin?.mesh ?? -1]?.primitives ?? [];
  const attribute = (name: string): Accessor | undefined => gltf.accessors[primitive?.attributes[name] ?? -1];

  it('has the skin as one primitive with occlusion, area weights and turned normals', () => {
    expect(more).toEqual([]);
    expect(attribute('POSITION')?.type).toBe('VEC3');
    expect(attribute('_TURN')).toMatchObject({ type: 'VEC3', componentType: BYTE, normalized: false });
    expect(attribute('COLOR_0')).toBeDefined();
    expect(attribute('_AREA')).toMatchObject({ type: 'VEC4', componentType: UNSIGNED_BYTE, normalized: true });
  });

  it('has every vertex that a point stands on', () => {
    const count = attribute('POSITION')?.count ?? 0;
    expect(count).toBeGreaterThan(1000);
    for (const { id, triangle } of manifest.sites) expect(Math.max(...triangle), id).toBeLessThan(count);
  });

  it('says whose it is', () => {
    expect(gltf.asset.copyright).toMatch(/CC0/);
  });
});
