// Normals, baked shade and the culling of what is never seen, on meshes made in code.
import { describe, expect, it } from 'vitest';
import { catmullClark } from '../../models/geometry/catmull-clark.ts';
import { vertexNormals } from '../../models/geometry/normals.ts';
import { toTriangles } from '../../models/geometry/to-triangles.ts';
import { bakeOcclusion } from '../../models/steps/bake-occlusion.ts';
import { cullHidden } from '../../models/steps/cull-hidden.ts';
import type { Simplified } from '../../models/steps/simplify-skin.ts';
import { cube, grid } from './tiny-meshes.ts';

function skinOf(positions: Float64Array, triangles: Uint32Array): Simplified {
  return { positions, triangles, normals: vertexNormals(positions, triangles), newIndex: new Int32Array(), errorM: 0 };
}

describe('vertex normals', () => {
  it('point outwards from a ball-like cube', () => {
    const { positions, quads } = catmullClark(cube());
    const normals = vertexNormals(positions, toTriangles(quads));
    for (let v = 0; v < positions.length; v += 3) {
      const radius = Math.hypot(positions[v] ?? 0, positions[v + 1] ?? 0, positions[v + 2] ?? 0);
      const along = [0, 1, 2].reduce((sum, k) => sum + (normals[v + k] ?? 0) * (positions[v + k] ?? 0), 0) / radius;
      expect(along).toBeGreaterThan(0.97);
    }
  });
});

describe('baked shade', () => {
  const flat = grid(8);
  const floor = Float64Array.from(flat.positions, (value) => value * 0.02);

  it('leaves an open floor fully lit', () => {
    const light = bakeOcclusion(skinOf(floor, toTriangles(flat.quads)));
    expect(Math.min(...light)).toBe(1);
  });

  it('darkens the floor beside a wall, most at its foot', () => {
    const wall = Float64Array.from([0, 0, 0, 0, 0, 0.16, 0, 0.16, 0.16, 0, 0.16, 0]);
    const first = floor.length / 3;
    const positions = Float64Array.from([...floor, ...wall]);
    const triangles = Uint32Array.from([...toTriangles(flat.quads), first, first + 2, first + 1, first, first + 3, first + 2]);
    const light = bakeOcclusion(skinOf(positions, triangles));
    const middleRow = [1, 3, 8].map((i) => light[i * 9 + 4] ?? 0);
    expect(middleRow[0]).toBeLessThan(0.85);
    expect(middleRow[1]).toBeGreaterThan(middleRow[0] ?? 1);
    expect(middleRow[2]).toBeGreaterThan(0.95);
  });
});

describe('culling what is never seen', () => {
  it('drops a closed shell inside another and keeps the outer one', () => {
    const outer = catmullClark(catmullClark(cube()));
    const shift = outer.positions.length / 3;
    const positions = Float64Array.from([...outer.positions, ...outer.positions.map((value) => value * 0.3)]);
    const quads = Uint32Array.from([...outer.quads, ...outer.quads.map((v) => v + shift)]);
    const seen = cullHidden({ positions, quads });
    expect(seen.quads).toEqual(outer.quads);
  });
});
