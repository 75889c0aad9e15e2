// The committed heads.glb and what atlas.json says of the other heads: read apart from the bake that wrote them.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HEAD_IDS, type Manifest } from '#anatomy/manifest.ts';
import { khronosValid } from '../../../models/checks/khronos-valid.ts';
import { offSkin } from '../../../models/checks/on-skin.ts';
import { crowded } from '../../../models/checks/spacing.ts';
import { morphsOverBudget } from '../../../models/checks/within-budget.ts';
import { outOfRange } from '../../../models/checks/within-range.ts';
import { surfaceOf } from '../../../models/geometry/surface.ts';
import { decodeSkin } from '../../../models/steps/pack-head.ts';
import { decodeHeads } from '../../../models/steps/pack-heads.ts';
import { decodeLayers } from '../../../models/steps/pack-layers.ts';

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../public/models/${name}`, import.meta.url)));
const heads = file('heads.glb');
const skin = await decodeSkin(file('head.glb'));
const layers = await decodeLayers(file('layers.glb'));
const decoded = await decodeHeads(heads);
const atlas = JSON.parse(Buffer.from(file('atlas.json')).toString('utf8')) as Manifest;

describe('the committed heads', () => {
  it('keep the format and the budget', async () => {
    expect(await khronosValid(heads, 'heads.glb')).toEqual([]);
    expect(morphsOverBudget(brotliCompressSync(heads).length)).toEqual([]);
  });

  it('have every mesh of skin and layers, vertex for vertex, and the targets that the map names', () => {
    expect(decoded.get('skin')?.positions.length).toBe(skin.positions.length);
    for (const [node, { positions }] of layers.meshes) expect(decoded.get(node)?.positions.length, node).toBe(positions.length);
    for (const [node, { moves }] of decoded) expect([...moves.keys()], node).toEqual(atlas.morphs.targets);
    for (const target of Object.values(atlas.actions)) expect(atlas.morphs.targets).toContain(target);
  });

  it.each(HEAD_IDS.filter((id) => id !== 'average'))('%s carries its 31 points on its own skin, by the rules', (id) => {
    const { sites, target } = atlas.heads[id];
    const moves = decoded.get('skin')?.moves.get(target);
    const surface = surfaceOf(
      skin.positions.map((value, i) => value + (moves?.[i] ?? Number.NaN)),
      skin.triangles,
    );
    expect(sites).toHaveLength(31);
    expect([...offSkin(sites, surface), ...outOfRange(sites), ...crowded(sites)]).toEqual([]);
  });

  it('differ truly in size', () => {
    const sizes = (name: string): readonly number[] => Object.values(atlas.heads).map((head) => head.sizes[name] ?? Number.NaN);
    for (const name of ['headLength', 'headBreadth', 'neckCircumference']) {
      expect(Math.max(...sizes(name)) - Math.min(...sizes(name)), name).toBeGreaterThan(8);
    }
  });
});
