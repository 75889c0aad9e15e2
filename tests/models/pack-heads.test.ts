// Writing heads.glb and reading it back, on a handful of vertices.
import { Document, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, it } from 'vitest';
import { khronosValid } from '../../models/checks/khronos-valid.ts';
import { morphsAstray, strayOf } from '../../models/checks/morphs-true.ts';
import { morphsOverBudget } from '../../models/checks/within-budget.ts';
import { MORPH_BUDGET_BYTES } from '../../models/recipe/packing-heads.ts';
import { decodeHeads, type MorphedMesh, packHeads } from '../../models/steps/pack-heads.ts';

const STEP_M = 0.00015;
const TARGETS = ['head-a', 'action-frontalis'];
const COUNT = 40;
const wave = (scale: number): Float64Array => Float64Array.from({ length: COUNT * 3 }, (_, i) => Math.sin(i * 1.7) * scale);
const skin: MorphedMesh = { node: 'skin', stepM: STEP_M, positions: wave(0.2), moves: [wave(0.012), wave(0.004)] };
const muscle: MorphedMesh = {
  node: 'muscle__frontalis__left',
  mirroredNode: 'muscle__frontalis__right',
  stepM: STEP_M,
  positions: wave(0.1),
  moves: [wave(0.01), new Float64Array(COUNT * 3)],
};

async function documentOf(glb: Uint8Array) {
  await MeshoptDecoder.ready;
  return new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
    .readBinary(glb);
}

describe('heads.glb', () => {
  it('comes out byte for byte the same twice', async () => {
    const [a, b] = [await packHeads([skin, muscle], TARGETS), await packHeads([skin, muscle], TARGETS)];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });

  it('gives every move back within its rounding, in the same order of vertices', async () => {
    const decoded = await decodeHeads(await packHeads([skin, muscle], TARGETS));
    expect(morphsAstray([skin, muscle], TARGETS, decoded)).toEqual([]);
    expect(strayOf(skin, 0, 'head-a', decoded)).toBeGreaterThan(0);
    expect(decoded.get('skin')?.positions.length).toBe(COUNT * 3);
  });

  it('is refused when a vertex lies elsewhere, and when a mesh or a target is missing', async () => {
    const decoded = await decodeHeads(await packHeads([skin, muscle], TARGETS));
    const shifted = { ...skin, moves: [wave(0.0125), wave(0.004)] };
    expect(morphsAstray([shifted], TARGETS, decoded)).toEqual([expect.stringContaining('head-a moves skin up to')]);
    expect(morphsAstray([{ ...skin, node: 'base' }], TARGETS, decoded)).toHaveLength(2);
    expect(strayOf(skin, 0, 'head-z', decoded)).toBe(Number.POSITIVE_INFINITY);
  });

  it('names its targets on every mesh, and shows the right one of a pair as the left one mirrored', async () => {
    const root = (await documentOf(await packHeads([skin, muscle], TARGETS))).getRoot();
    for (const mesh of root.listMeshes()) expect(mesh.getExtras()['targetNames']).toEqual(TARGETS);
    const nodes = new Map(root.listNodes().map((node) => [node.getName(), node]));
    expect([...nodes.keys()].sort()).toEqual(['muscle__frontalis__left', 'muscle__frontalis__right', 'skin']);
    expect(nodes.get('muscle__frontalis__right')?.getMesh()).toBe(nodes.get('muscle__frontalis__left')?.getMesh());
    expect(nodes.get('muscle__frontalis__right')?.getScale()[0]).toBeLessThan(0);
  });

  it('passes the Khronos validator', async () => {
    expect(await khronosValid(await packHeads([skin, muscle], TARGETS), 'heads.glb')).toEqual([]);
  });

  it('is refused over its budget', () => {
    expect(morphsOverBudget(MORPH_BUDGET_BYTES)).toEqual([]);
    expect(morphsOverBudget(MORPH_BUDGET_BYTES + 1)).toEqual([expect.stringContaining('heads.glb')]);
  });

  it('names a mesh that does not name its targets', async () => {
    const document = new Document();
    const places = document.createAccessor().setType('VEC3').setArray(new Float32Array(9)).setBuffer(document.createBuffer());
    const mesh = document.createMesh('skin').addPrimitive(document.createPrimitive().setAttribute('POSITION', places));
    document.createScene().addChild(document.createNode('skin').setMesh(mesh));
    await expect(decodeHeads(await new NodeIO().writeBinary(document))).rejects.toThrow('"skin" does not name its targets');
  });
});
