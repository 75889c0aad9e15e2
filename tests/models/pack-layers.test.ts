// layers.glb packed and read again: nodes, mirrored right ones, places on the grid, fibres, skin areas; and faulty files.
import { describe, expect, it } from 'vitest';
import { khronosValid } from '../../models/checks/khronos-valid.ts';
import { layersOverBudget } from '../../models/checks/layers-within-budget.ts';
import { catmullClark } from '../../models/geometry/catmull-clark.ts';
import { vertexNormals } from '../../models/geometry/normals.ts';
import { toTriangles } from '../../models/geometry/to-triangles.ts';
import type { LayerMesh, LayerName } from '../../models/layer-mesh.ts';
import { LAYER_PACKING, LAYERS_BUDGET_BYTES } from '../../models/recipe/packing-layers.ts';
import { decodeLayers, packLayers } from '../../models/steps/pack-layers.ts';
import { cube } from './tiny-meshes.ts';

function ball(name: LayerName): LayerMesh {
  const fine = catmullClark(cube());
  const positions = fine.positions.map((value, i) => value * 0.05 + (i % 3 === 0 ? 0.08 : 0));
  const triangles = toTriangles(fine.quads);
  const count = positions.length / 3;
  return {
    name,
    positions,
    triangles,
    normals: vertexNormals(positions, triangles),
    occlusion: Float64Array.from({ length: count }, (_, v) => v / count),
    uvs: Float64Array.from({ length: count * 2 }, (_, i) => (i % 2 === 0 ? 0.25 : i / (count * 2))),
  };
}

const meshes: readonly LayerMesh[] = [
  ball({ kind: 'muscle', id: 'temporalis', side: 'left' }),
  ball({ kind: 'muscle', id: 'galea', side: 'midline' }),
  ball({ kind: 'nerve', id: 'supraorbital', side: 'left' }),
  ball({ kind: 'base' }),
];
const weights = Float64Array.of(1, 0, 0, 0, 0, 0, 0.2, 0.4, 0.4, 0, 0, 0, 0, 0, 1);

describe('layers.glb', () => {
  it('has a node for every mesh, the right one of a pair mirrored, and the skin areas', async () => {
    const { nodes, meshes: made } = await decodeLayers(await packLayers(meshes, weights));
    expect(nodes).toEqual([
      'muscle__temporalis__left',
      'muscle__temporalis__right',
      'muscle__galea__midline',
      'nerve__supraorbital__left',
      'nerve__supraorbital__right',
      'base',
      'dermatomes',
    ]);
    expect([...made.keys()]).not.toContain('muscle__temporalis__right');
  });

  it('gives back every place on one grid, with fibres and shade', async () => {
    const decoded = await decodeLayers(await packLayers(meshes, weights));
    const [made, read] = [meshes[0], decoded.meshes.get('muscle__temporalis__left')];
    if (!made || !read) throw new Error('the temporalis is missing');
    const rows = (mesh: Pick<LayerMesh, 'positions' | 'uvs'>): readonly string[] =>
      Array.from({ length: mesh.positions.length / 3 }, (_, v) =>
        [...mesh.positions.subarray(v * 3, v * 3 + 3)].map((value) => Math.round(value / LAYER_PACKING.stepM)).join(),
      ).sort();
    expect(rows(read)).toEqual(rows(made));
    expect(read.uvs[0]).toBeCloseTo(0.25, 2);
    expect(Math.max(...read.occlusion)).toBeGreaterThan(0.9);
    expect(decoded.meshes.get('base')?.uvs.every((value) => value === 0)).toBe(true);
  });

  it('gives back the skin areas in the order of the skin', async () => {
    const { dermatomes } = await decodeLayers(await packLayers(meshes, weights));
    expect(dermatomes).toHaveLength(weights.length);
    weights.forEach((value, i) => {
      expect(dermatomes[i]).toBeCloseTo(value, 2);
    });
  });

  it('is the same bytes each time, valid, and light', async () => {
    const [one, two] = [await packLayers(meshes, weights), await packLayers(meshes, weights)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(await khronosValid(one, 'layers.glb')).toEqual([]);
    expect(layersOverBudget(one)).toEqual([]);
    let state = 1;
    const noise = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    };
    const heavy = Uint8Array.from({ length: LAYERS_BUDGET_BYTES * 2 }, noise);
    expect(layersOverBudget(heavy).join()).toMatch(/layers\.glb: \d+ bytes on the wire/);
  });
});
