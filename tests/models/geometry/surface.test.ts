// The surface that is walked on: doubled vertices, borders, finer copies, and the two sides of a closed line.
import { describe, expect, it } from 'vitest';
import { cross, distance, length, subtract, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../../../models/bust.ts';
import { skinSeen } from '../../../models/geometry/aim.ts';
import { refined } from '../../../models/geometry/refine.ts';
import { distanceInside } from '../../../models/geometry/side-of-loop.ts';
import { nearestSkinPoint } from '../../../models/geometry/skin-point.ts';
import { cornerPointsOf, type Surface, surfaceOf, triangleCount } from '../../../models/geometry/surface.ts';
import { sheet, sphere } from '../shapes.ts';

function edgesOf(surface: Surface): readonly number[] {
  return Array.from({ length: triangleCount(surface) }, (_, t) => cornerPointsOf(surface, t)).flatMap(([a, b, c]) => [
    distance(a, b),
    distance(b, c),
    distance(c, a),
  ]);
}

function areaOf(surface: Surface): number {
  return Array.from({ length: triangleCount(surface) }, (_, t) => cornerPointsOf(surface, t)).reduce(
    (sum, [a, b, c]) => sum + length(cross(subtract(b, a), subtract(c, a))) / 2,
    0,
  );
}

describe('surfaceOf', () => {
  it('walks across vertices that a file has doubled', () => {
    expect([...sphere(0.1).beyond].filter((triangle) => triangle < 0)).toHaveLength(0);
  });

  it('knows its borders', () => {
    expect([...sheet(0.1, 5).beyond].filter((triangle) => triangle < 0)).toHaveLength(20);
  });

  it('has normals that point outwards', () => {
    const ball = sphere(0.1);
    expect(nearestSkinPoint(ball, [0, 0, 0.2]).normal[2]).toBeCloseTo(1, 2);
  });
});

describe('refined', () => {
  const coarse = sphere(0.1, 10);
  const fine = refined(coarse, 0.006);

  it('leaves no edge longer than asked', () => {
    expect(Math.max(...edgesOf(fine))).toBeLessThanOrEqual(0.006);
  });

  it('keeps the facets and the numbers of their corners', () => {
    expect(areaOf(fine)).toBeCloseTo(areaOf(coarse), 9);
    expect(fine.positions.slice(0, coarse.positions.length)).toEqual(coarse.positions);
  });

  it('opens no gap', () => {
    const borders = (surface: Surface): number => {
      let sum = 0;
      surface.beyond.forEach((beyond, edge) => {
        if (beyond >= 0) return;
        const [a, b, c] = cornerPointsOf(surface, Math.floor(edge / 3));
        const ends = [a, b, c, a] as const;
        sum += distance(ends[edge % 3] ?? a, ends[(edge % 3) + 1] ?? a);
      });
      return sum;
    };
    expect(borders(fine)).toBeCloseTo(borders(coarse), 9);
  });
});

describe('distanceInside', () => {
  const circle = (radius: number, height = 0): readonly Vec3[] =>
    Array.from({ length: 2000 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 2000;
      return [radius * Math.cos(angle), height, radius * Math.sin(angle)];
    });

  it('is the distance from the line, positive where the inside was named', () => {
    const flat = sheet(0.1, 50);
    const depth = distanceInside(flat, circle(0.03), [0, 0, 0]);
    depth.forEach((value, v) => {
      const [x, , z] = vectorAt(flat.positions, v);
      const exact = 0.03 - Math.hypot(x, z);
      // On the line itself no side can be told.
      expect(Math.abs(Math.abs(exact) < 0.0003 ? Math.abs(value) - Math.abs(exact) : value - exact)).toBeLessThan(5e-5);
    });
  });

  it('turns over when the outside is named the inside', () => {
    const flat = sheet(0.1, 50);
    const depth = distanceInside(flat, [...circle(0.03)].reverse(), [0.045, 0, 0]);
    expect(depth[0]).toBeGreaterThan(0.03);
  });

  it('is not misled by a fold that stands over the line', () => {
    // A flap joined to the sheet's edge, far outside the circle, that leans over its middle.
    const flat = sheet(0.1, 50);
    const flap = sheet(0.1, 50).positions.map((value, i) => (i % 3 === 1 ? value + 0.004 : value));
    const count = flat.positions.length / 3;
    const both = surfaceOf(
      [...flat.positions, ...flap],
      [...flat.triangles, ...[...flat.triangles].map((v) => v + count), 0, 1, count, 1, count + 1, count],
    );
    const depth = distanceInside(both, circle(0.03), [0, 0, 0]);
    const middle = Math.floor(count / 2);
    expect(depth[middle]).toBeGreaterThan(0);
    const onFlap = depth.slice(count).filter((value) => value > 0).length;
    expect(onFlap).toBeLessThan(count * 0.3);
  });
});

describe('skinSeen', () => {
  it('is the first skin on the line of sight', () => {
    expect(skinSeen(sphere(0.1), 'front', [0.02, 0.03, 0]).at[2]).toBeGreaterThan(0.09);
    expect(skinSeen(sphere(0.1), 'back', [0.02, 0.03, 0]).at[2]).toBeLessThan(-0.09);
  });

  it('says so when there is none', () => {
    expect(() => skinSeen(sphere(0.1), 'left', [0, 0.5, 0])).toThrow(/no skin/);
  });
});
