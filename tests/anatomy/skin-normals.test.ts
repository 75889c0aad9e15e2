// Which way a skin faces, on surfaces whose true normals are known.
import { describe, expect, it } from 'vitest';
import { skinNormals, writeNormals } from '#anatomy/skin-normals.ts';
import { sphere } from '../models/shapes.ts';

const triple = (values: ArrayLike<number>, v: number): number[] => [0, 1, 2].map((axis) => values[v * 3 + axis] ?? 0);

function degreesApart(a: readonly number[], b: readonly number[]): number {
  const dot = a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);
  return (Math.acos(Math.min(1, dot / (Math.hypot(...a) * Math.hypot(...b)))) * 180) / Math.PI;
}

describe('skinNormals', () => {
  it('turns inside out with the order of the corners', () => {
    const flat = Float32Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0);
    expect(triple(skinNormals(flat, [0, 1, 2]), 0)).toEqual([0, 0, 1]);
    expect(triple(skinNormals(flat, [0, 2, 1]), 0)).toEqual([0, 0, -1]);
  });

  it('leans to no side because it is larger or longer than the others', () => {
    const [y, z] = [
      [0, 1, 0],
      [0, 0, 1],
    ];
    const positions = Float32Array.from([[0, 0, 0], [50, 0, 0], y, z].flat());
    const [nx = 0, ny = 0, nz = 0] = skinNormals(positions, [0, 1, 2, 0, 2, 3, 0, 3, 1]);
    expect([nx, ny, nz].map((value) => value.toFixed(4))).toEqual(['0.5774', '0.5774', '0.5774']);
  });

  it('does not heed a facet that has shrunk to a line', () => {
    const [x, y] = [
      [1, 0, 0],
      [0, 1, 0],
    ];
    const positions = Float32Array.from([[0, 0, 0], x, y, [1 / 3, 0, 0], [0, 0, -1]].flat());
    const [plain, withLine] = [skinNormals(positions, [0, 1, 2]), skinNormals(positions, [0, 1, 2, 0, 1, 3, 0, 0, 4])];
    expect(triple(withLine, 0)).toEqual(triple(plain, 0));
  });

  it('gives a vertex without facets a direction, never none', () => {
    expect(triple(skinNormals(Float32Array.of(0, 0, 0), []), 0)).toEqual([0, 1, 0]);
  });
});

describe('writeNormals', () => {
  it('points straight out of a ball everywhere, in unit length, over seam and poles', () => {
    const ball = sphere(0.1);
    const normals = new Float32Array(ball.positions.length);
    writeNormals(ball.positions, ball.triangles, normals, ball.welded);
    for (let v = 0; v * 3 < normals.length; v++) {
      expect(Math.hypot(...triple(normals, v))).toBeCloseTo(1, 5);
      expect(degreesApart(triple(normals, v), triple(ball.positions, v))).toBeLessThan(0.1);
    }
  });

  it('gives vertices at one place one normal when told so, and forgets what stood there', () => {
    const roof = Float32Array.from(
      [
        [0, 0, 0],
        [0, 0, 1],
        [-1, -1, 0],
        [0, 0, 0],
        [0, 0, 1],
        [1, -1, 0],
      ].flat(),
    );
    const index = [0, 2, 1, 3, 4, 5];
    const into = new Float32Array(roof.length).fill(7);
    writeNormals(roof, index, into, [0, 1, 2, 0, 1, 5]);
    expect(triple(into, 3)).toEqual(triple(into, 0));
    expect(degreesApart(triple(into, 0), [0, 1, 0])).toBeLessThan(0.1);
    writeNormals(roof, index, into);
    expect(degreesApart(triple(into, 3), triple(into, 0))).toBeCloseTo(90, 1);
  });
});
