// Subdivision held to what it must do to a cube and to a flat sheet.
import { describe, expect, it } from 'vitest';
import { catmullClark } from '../../models/geometry/catmull-clark.ts';
import { toTriangles } from '../../models/geometry/to-triangles.ts';
import { cube, grid, openEdges } from './tiny-meshes.ts';

describe('Catmull-Clark subdivision', () => {
  it('turns a cube towards a ball: old corners first, pulled in to the known place', () => {
    const fine = catmullClark(cube());
    expect(fine.positions.length / 3).toBe(8 + 12 + 6);
    expect(fine.quads.length / 4).toBe(24);
    // A corner of valence 3 moves to (F + 2 E) / 3 with F and E the means of face and edge points: 5/9 of the way out.
    expect(Array.from(fine.positions.slice(0, 3), (value) => Number(value.toFixed(6)))).toEqual([
      -0.555556, -0.555556, -0.555556,
    ]);
    expect(openEdges(toTriangles(fine.quads))).toBe(0);
  });

  it('keeps a flat sheet flat and its border inside the old one', () => {
    const fine = catmullClark(grid(3));
    const heights = fine.positions.filter((_, i) => i % 3 === 1);
    expect(Math.max(...heights.map(Math.abs))).toBe(0);
    expect(Math.min(...fine.positions)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...fine.positions)).toBeLessThanOrEqual(3);
  });

  it('keeps every facet turned the way it was', () => {
    const { positions, quads } = catmullClark(catmullClark(cube()));
    const triangles = toTriangles(quads);
    let volume = 0;
    for (let t = 0; t < triangles.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => positions.slice((triangles[t + k] ?? 0) * 3, (triangles[t + k] ?? 0) * 3 + 3));
      const [ax = 0, ay = 0, az = 0] = a ?? [];
      const [bx = 0, by = 0, bz = 0] = b ?? [];
      const [cx = 0, cy = 0, cz = 0] = c ?? [];
      volume += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6;
    }
    expect(volume).toBeGreaterThan(2);
    expect(volume).toBeLessThan(8);
  });
});
