// What lies under the skin rides on the skin around it: as stiff as the skin where that only shifts and turns, smooth everywhere.
import { describe, expect, it } from 'vitest';
import { distance, length, vectorAt } from '#anatomy/vec3.ts';
import { catmullClark } from '../../../models/geometry/catmull-clark.ts';
import { atDepth, depthBelow, sameSide } from '../../../models/geometry/depth-below.ts';
import { vertexNormals } from '../../../models/geometry/normals.ts';
import { surfaceOf } from '../../../models/geometry/surface.ts';
import { toTriangles } from '../../../models/geometry/to-triangles.ts';
import { carried, holdInside } from '../../../models/steps/hold-inside.ts';
import { turnsBetween } from '../../../models/steps/turns-between.ts';
import { cube } from '../tiny-meshes.ts';

const ball = catmullClark(catmullClark(catmullClark(catmullClark(cube()))));
const facets = toTriangles(ball.quads);
/** A ball as large as a head, metres. */
const radius = 0.09;
const skin = ball.positions.map((value, i) => (value / length(vectorAt(ball.positions, Math.floor(i / 3)))) * radius);
const areas = new Float64Array(skin.length / 3).fill(1);
const inside = Float64Array.from([0, 0.9 * radius, 0, 0.5 * radius, 0.3 * radius, 0.2 * radius, 0, 0, 0.97 * radius]);

function take(there: Float64Array): Float64Array {
  const hold = holdInside(skin, areas, inside);
  const frames = (positions: Float64Array) => ({ positions, normals: vertexNormals(positions, facets) });
  return carried(inside, hold, skin, there, turnsBetween(frames(skin), frames(there), facets));
}

/** About the y axis, then a shift. */
function moved(places: Float64Array): Float64Array {
  const [c, s] = [Math.cos(0.2), Math.sin(0.2)];
  return places.map((_, i) => {
    const [x, y, z] = vectorAt(places, Math.floor(i / 3));
    return [c * x + s * z + 0.01, y - 0.02, c * z - s * x][i % 3] ?? 0;
  });
}

describe('carrying places under the skin', () => {
  it('holds each place by weights that sum to one', () => {
    const { first, weights } = holdInside(skin, areas, inside);
    for (let p = 0; p < 3; p++) {
      const own = weights.slice(first[p], first[p + 1]);
      expect(own.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...own)).toBeGreaterThanOrEqual(0);
    }
  });

  it('leaves them where they are under the same skin', () => {
    take(skin).forEach((value, i) => {
      expect(value).toBeCloseTo(inside[i] ?? Number.NaN, 9);
    });
  });

  it('shifts and turns them with a skin that shifts and turns as a whole', () => {
    const expected = moved(inside);
    take(moved(skin)).forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 6);
    });
  });

  it('keeps their depth when the head grows broader', () => {
    const broad = skin.map((value, i) => (i % 3 === 0 ? value * 1.06 : value));
    const [before, after] = [surfaceOf(skin, facets), surfaceOf(broad, facets)];
    const there = take(broad);
    for (const p of [0, 2]) {
      const [was, now] = [depthBelow(before, vectorAt(inside, p)).mm, depthBelow(after, vectorAt(there, p)).mm];
      expect(Math.abs(now - was)).toBeLessThan(0.5);
    }
  });

  it('moves a place a little further along only a little further: no step anywhere', () => {
    const bumpy = skin.map((value, i) => value + (i % 3 === 1 && (skin[i - 1] ?? 0) > 0 ? 0.004 : 0));
    const frames = (positions: Float64Array) => ({ positions, normals: vertexNormals(positions, facets) });
    const turns = turnsBetween(frames(skin), frames(bumpy), facets);
    const path = Float64Array.from({ length: 300 }, (_, i) => [((i / 300) * 2 - 1) * 0.3 * radius, 0.8 * radius, 0][i % 3] ?? 0);
    const there = carried(path, holdInside(skin, areas, path), skin, bumpy, turns);
    for (let p = 1; p < 100; p++) {
      const [step, rest] = [
        distance(vectorAt(there, p), vectorAt(there, p - 1)),
        distance(vectorAt(path, p), vectorAt(path, p - 1)),
      ];
      expect(Math.abs(step - rest)).toBeLessThan(0.5 * rest);
    }
  });
});

describe('depth below a surface', () => {
  const surface = surfaceOf(skin, facets);
  it('is positive inside and negative outside', () => {
    expect(depthBelow(surface, [0, radius * 0.9, 0]).mm).toBeCloseTo(radius * 100, 0);
    expect(depthBelow(surface, [0, radius * 1.1, 0]).mm).toBeCloseTo(-radius * 100, 0);
  });

  it('leads back to a place at another depth below the same foot', () => {
    const depth = depthBelow(surface, [0, radius * 0.9, 0]);
    const place = atDepth(depth, [0, radius * 0.9, 0], 2, 0.3);
    expect(depthBelow(surface, place).mm).toBeCloseTo(2, 1);
  });

  it('tells the two sides of a fold apart', () => {
    const up = depthBelow(surface, [0, radius * 0.9, 0]);
    expect(sameSide(up, depthBelow(surface, [0.1 * radius, radius * 0.9, 0]))).toBe(true);
    expect(sameSide(up, depthBelow(surface, [0, -radius * 0.9, 0]))).toBe(false);
  });
});
