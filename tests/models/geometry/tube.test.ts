// Tubes along a line: closed, facing outwards, as thick as asked, tapering.
import { describe, expect, it } from 'vitest';
import { distance, dot, subtract, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../../../models/bust.ts';
import { surfaceOf } from '../../../models/geometry/surface.ts';
import { type TubePoint, tubeAlong } from '../../../models/geometry/tube.ts';

const bow = (i: number): Vec3 => [0.03 * Math.cos(i / 8), 0.03 * Math.sin(i / 8), 0.001 * i];
const points: readonly TubePoint[] = Array.from({ length: 12 }, (_, i) => ({
  at: bow(i),
  radius: 0.002 - 0.0001 * i,
  v: i / 11,
}));
const corners = 6;
const tube = tubeAlong(points, corners);

describe('a tube', () => {
  it('is closed', () => {
    expect(surfaceOf(tube.positions, tube.triangles).beyond.every((triangle) => triangle >= 0)).toBe(true);
  });

  it('faces outwards with facets and normals', () => {
    const { normals } = surfaceOf(tube.positions, tube.triangles);
    for (let ring = 0; ring < points.length; ring++) {
      for (let corner = 0; corner < corners; corner++) {
        const v = ring * corners + corner;
        const out = subtract(vectorAt(tube.positions, v), points[ring]?.at ?? [0, 0, 0]);
        expect(dot(vectorAt(normals, v), out)).toBeGreaterThan(0);
        expect(dot(vectorAt(tube.normals, v), out)).toBeGreaterThan(0);
      }
    }
  });

  it('has the radius of its points and so tapers', () => {
    points.forEach(({ at, radius }, ring) => {
      for (let corner = 0; corner < corners; corner++) {
        expect(distance(vectorAt(tube.positions, ring * corners + corner), at)).toBeCloseTo(radius, 9);
      }
    });
  });

  it('does not twist: each corner stays on its side from ring to ring', () => {
    for (let ring = 1; ring < points.length; ring++) {
      const turn = dot(vectorAt(tube.normals, ring * corners), vectorAt(tube.normals, (ring - 1) * corners));
      expect(turn).toBeGreaterThan(0.95);
    }
  });

  it('keeps u and v between 0 and 1', () => {
    expect(Math.min(...tube.uvs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...tube.uvs)).toBeLessThanOrEqual(1);
  });

  it('refuses a line without a direction', () => {
    const still: TubePoint = { at: [0, 0, 0], radius: 0.001, v: 0 };
    expect(() => tubeAlong([still], corners)).toThrow('different points');
    expect(() => tubeAlong([still, still], corners)).toThrow('different points');
  });
});
