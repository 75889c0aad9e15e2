// Comparing two bakes: what may differ between versions of Node, and what must be named.
import { describe, expect, it } from 'vitest';
import { catmullClark } from '../../models/geometry/catmull-clark.ts';
import { vertexNormals } from '../../models/geometry/normals.ts';
import { toTriangles } from '../../models/geometry/to-triangles.ts';
import { type BakedFiles, differences } from '../../models/same-bake.ts';
import { packHead } from '../../models/steps/pack-head.ts';
import { packHeads } from '../../models/steps/pack-heads.ts';
import { packLayers } from '../../models/steps/pack-layers.ts';
import { cube } from './tiny-meshes.ts';

async function files(
  sizeM: number,
  atlas: unknown = { sites: [{ at: [0, 0.1, 0] }] },
  report = 'same',
  liftShare = 0.1,
): Promise<BakedFiles> {
  const ball = catmullClark(cube());
  const positions = ball.positions.map((value) => value * sizeM);
  const triangles = toTriangles(ball.quads);
  const count = positions.length / 3;
  const head = await packHead({
    positions,
    triangles,
    normals: vertexNormals(positions, triangles),
    occlusion: new Float64Array(count),
    areas: new Float64Array(count * 4),
  });
  const uvs = new Float64Array(count * 2);
  const normals = vertexNormals(positions, triangles);
  const base = { name: { kind: 'base' } as const, positions, normals, triangles, occlusion: new Float64Array(count), uvs };
  const layers = await packLayers([base], new Float64Array(count * 5));
  const heads = await packHeads(
    [{ node: 'base', stepM: 0.0001, positions, moves: [positions.map((value) => value * liftShare)] }],
    ['head-a'],
  );
  return { head: head.glb, layers, heads, atlas: JSON.stringify(atlas), report };
}

describe('comparing two bakes', () => {
  it('finds nothing between equal ones', async () => {
    expect(await differences(await files(0.1), await files(0.1))).toEqual([]);
  });

  it('lets the last digits of another Node version pass', async () => {
    const moved = await files(0.10001, { sites: [{ at: [0, 0.10001, 0] }] });
    expect(await differences(await files(0.1), moved)).toEqual([]);
  });

  it('names a surface that moved by two millimetres', async () => {
    const faults = await differences(await files(0.1), await files(0.102));
    expect(faults.join()).toMatch(/head\.glb: the surfaces lie up to 2\.\d\d mm apart/);
  });

  it('names the mesh under the skin that moved', async () => {
    const faults = await differences(await files(0.1), await files(0.102));
    expect(faults.join()).toMatch(/layers\.glb: base lies up to 2\.\d\d mm apart/);
  });

  it('names the head that is moved to another place', async () => {
    const faults = await differences(await files(0.1), await files(0.1, undefined, 'same', 0.12));
    expect(faults.join()).toContain('heads.glb: head-a moves base');
  });

  it('names the number of the atlas that differs', async () => {
    const faults = await differences(await files(0.1), await files(0.1, { sites: [{ at: [0, 0.11, 0] }] }));
    expect(faults).toEqual(['atlas.json.sites.0.at.1: 0.1 committed, 0.11 made']);
  });

  it('names a field that one of them lacks', async () => {
    const faults = await differences(await files(0.1), await files(0.1, { sites: [] }));
    expect(faults.join()).toContain('atlas.json.sites.0');
  });

  it('names a report that no longer fits', async () => {
    expect(await differences(await files(0.1), await files(0.1, undefined, 'other'))).toHaveLength(1);
  });
});
