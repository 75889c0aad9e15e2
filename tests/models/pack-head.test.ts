// Writing head.glb and reading it back, on a ball.
import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, it } from 'vitest';
import { normalsTrue } from '../../models/checks/normals-true.ts';
import { catmullClark } from '../../models/geometry/catmull-clark.ts';
import { vertexNormals } from '../../models/geometry/normals.ts';
import { toTriangles } from '../../models/geometry/to-triangles.ts';
import { TURNED_FROM_DEG } from '../../models/recipe/packing.ts';
import { decodeSkin, packHead, type Skin } from '../../models/steps/pack-head.ts';
import { simplifySkin } from '../../models/steps/simplify-skin.ts';
import { cube } from './tiny-meshes.ts';

const ball = catmullClark(catmullClark(cube()));
const triangles = toTriangles(ball.quads);
const positions = ball.positions.map((value) => value * 0.1);
const count = positions.length / 3;

function skin(): Skin {
  return {
    positions,
    triangles,
    normals: vertexNormals(positions, triangles),
    occlusion: new Float64Array(count).map((_, v) => v / count),
    areas: new Float64Array(count * 4).map((_, i) => (i % 4 === 2 ? 1 : 0)),
  };
}

describe('head.glb', () => {
  it('comes out byte for byte the same twice', async () => {
    expect(Buffer.from((await packHead(skin())).glb).equals(Buffer.from((await packHead(skin())).glb))).toBe(true);
  });

  it('holds every place of the skin within the quantisation step', async () => {
    const decoded = await decodeSkin((await packHead(skin())).glb);
    expect(decoded.positions.length).toBe(positions.length);
    expect(decoded.triangles.length).toBe(triangles.length);
    const step = (Math.max(...positions) - Math.min(...positions)) / 2 ** 13;
    for (let v = 0; v < positions.length; v += 3) {
      let nearest = Number.POSITIVE_INFINITY;
      for (let w = 0; w < decoded.positions.length; w += 3) {
        const away = Math.hypot(...[0, 1, 2].map((k) => (positions[v + k] ?? 0) - (decoded.positions[w + k] ?? 0)));
        nearest = Math.min(nearest, away);
      }
      expect(nearest).toBeLessThan(step * 1.8);
    }
  });

  it('says nothing of normals that follow from the facets, and turns the one that does not', async () => {
    const bent = skin();
    bent.normals.set([0, 0, 1], 30);
    const { normals } = await packHead(bent);
    const wrong = [...normals.facetsOffDeg].filter((degrees) => degrees > TURNED_FROM_DEG);
    const turned = [...normals.turns].filter((steps) => steps !== 0);
    expect(wrong).toHaveLength(1);
    expect(turned.length).toBeGreaterThan(0);
    expect(turned.length).toBeLessThanOrEqual(3);
    expect(normalsTrue(normals)).toEqual([]);
    expect(normalsTrue({ drawnOffDeg: normals.facetsOffDeg })).toEqual([expect.stringContaining('1 normals are up to')]);
  });

  it('names the skin, its licence, its shade and its areas', async () => {
    await MeshoptDecoder.ready;
    const document = await new NodeIO()
      .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
      .readBinary((await packHead(skin())).glb);
    const primitive = document
      .getRoot()
      .listNodes()
      .find((node) => node.getName() === 'skin')
      ?.getMesh()
      ?.listPrimitives()[0];
    expect(primitive?.listSemantics().sort()).toEqual(['COLOR_0', 'POSITION', '_AREA', '_TURN']);
    expect(document.getRoot().getAsset().copyright).toContain('CC0');
    expect(primitive?.getAttribute('_AREA')?.getElement(0, [])).toEqual([0, 0, 1, 0]);
  });

  it('refuses a file without the skin', async () => {
    const { Document } = await import('@gltf-transform/core');
    const empty = await new NodeIO().writeBinary(new Document());
    await expect(decodeSkin(empty)).rejects.toThrow('no node "skin"');
  });
});

describe('thinning the skin', () => {
  it('holds the budget and stays near the full surface', async () => {
    const thin = await simplifySkin(positions, triangles, 60);
    expect(thin.triangles.length / 3).toBeLessThanOrEqual(60);
    expect(thin.positions.length).toBeLessThan(positions.length);
    thin.newIndex.forEach((to, from) => {
      if (to >= 0) expect(thin.positions.slice(to * 3, to * 3 + 3)).toEqual(positions.slice(from * 3, from * 3 + 3));
    });
  });
});
