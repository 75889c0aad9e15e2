// Forms kept as a field on a lattice: sculpted, smoothed, hollowed out by mistake, and turned into a closed mesh.
import { describe, expect, it } from 'vitest';
import { cross, distance, dot, length, subtract, vectorAt } from '#anatomy/vec3.ts';
import { deepestBelow } from '../../../models/geometry/deepest-below.ts';
import {
  blur,
  eachPoint,
  fillHollows,
  halfLattice,
  indexNear,
  latticeSize,
  uphill,
  valueAt,
} from '../../../models/geometry/lattice.ts';
import { nearestSamples } from '../../../models/geometry/nearest-sample.ts';
import { ball, cord, sculpt, softMax, softMin } from '../../../models/geometry/sculpt.ts';
import { surfaceOf } from '../../../models/geometry/surface.ts';
import { mirroredWhole, surfaceNets } from '../../../models/geometry/surface-nets.ts';
import { sphere } from '../shapes.ts';

const lattice = halfLattice([0, -0.05, -0.05], [0.05, 0.05, 0.05], 0.0025);
const empty = (): Float32Array => new Float32Array(latticeSize(lattice)).fill(0.05);
const round = (): Float32Array => {
  const field = empty();
  eachPoint(lattice, (index, x, y, z) => {
    field[index] = Math.hypot(x, y, z) - 0.03;
  });
  return field;
};

describe('a form on a lattice', () => {
  it('becomes a closed mesh, facing outwards, at the place where the field is zero', () => {
    const whole = mirroredWhole(surfaceNets(lattice, round()));
    const surface = surfaceOf(whole.positions, whole.triangles);
    expect(surface.beyond.every((triangle) => triangle >= 0)).toBe(true);
    for (let v = 0; v * 3 < whole.positions.length; v++) {
      expect(length(vectorAt(whole.positions, v))).toBeCloseTo(0.03, 3);
      expect(dot(vectorAt(surface.normals, v), vectorAt(whole.positions, v))).toBeGreaterThan(0.028);
    }
  });

  it('is alike on both sides, also after smoothing', () => {
    const field = round();
    blur(lattice, field, 1, 2);
    const { positions } = mirroredWhole(surfaceNets(lattice, field));
    const key = (x: number, y: number, z: number): string => [x, y, z].map((value) => Math.round(value * 1e7) + 0).join();
    const places = new Set(Array.from({ length: positions.length / 3 }, (_, v) => key(...vectorAt(positions, v))));
    for (let v = 0; v * 3 < positions.length; v++) {
      const [x, y, z] = vectorAt(positions, v);
      expect(places.has(key(-x, y, z))).toBe(true);
    }
  });

  it('keeps a flat field as it is when smoothed', () => {
    const field = empty();
    blur(lattice, field, 2, 3);
    expect(field.every((value) => Math.abs(value - 0.05) < 1e-6)).toBe(true);
  });

  it('is felt between the points and slopes outwards', () => {
    const field = round();
    expect(valueAt(lattice, field, [0.02, 0.011, 0.013])).toBeCloseTo(Math.hypot(0.02, 0.011, 0.013) - 0.03, 3);
    expect(uphill(lattice, field, [0.03, 0, 0])[0]).toBeGreaterThan(0.999);
    expect(uphill(lattice, field, [0, 0.03, 0])).toEqual([0, expect.closeTo(1, 3), expect.closeTo(0, 3)]);
  });

  it('makes a hollow solid that nothing connects with the outside, and leaves an open one', () => {
    const shell = round().map((value) => Math.abs(value) - 0.006);
    const open = Float32Array.from(shell);
    sculpt(lattice, open, ball([0.03, 0, 0], [0.012, 0.012, 0.012]), 'cut', 0.001);
    fillHollows(lattice, shell);
    fillHollows(lattice, open);
    const middle = indexNear(lattice, [0, 0, 0]);
    expect(shell[middle]).toBeLessThan(0);
    expect(open[middle]).toBeGreaterThan(0);
    expect(shell[indexNear(lattice, [0.048, 0, 0])]).toBeGreaterThan(0);
  });
});

describe('sculpting', () => {
  it('rounds the corner between two bodies and leaves them alone elsewhere', () => {
    expect(softMin(0, 1, 0.5)).toBe(0);
    expect(softMin(0.1, 0.1, 0.4)).toBeCloseTo(0);
    expect(softMax(0.1, 0.1, 0.4)).toBeCloseTo(0.2);
  });

  it('adds a cord of the radius given along its line, and cuts a ball', () => {
    const field = empty();
    const rod = cord([
      { at: [0.01, -0.02, 0], radius: 0.008 },
      { at: [0.01, 0.02, 0], radius: 0.004 },
    ]);
    sculpt(lattice, field, rod, 'add', 0);
    expect(valueAt(lattice, field, [0.01 + 0.006, 0, 0])).toBeCloseTo(0, 3);
    expect(valueAt(lattice, field, [0.01, 0.03, 0])).toBeGreaterThan(0.004);
    sculpt(lattice, field, ball([0.01, 0, 0], [0.01, 0.01, 0.01]), 'cut', 0.001);
    expect(valueAt(lattice, field, [0.01, 0, 0])).toBeGreaterThan(0.005);
  });

  it('refuses a cord of one point', () => {
    expect(() => cord([{ at: [0, 0, 0], radius: 1 }])).toThrow('two points');
  });
});

describe('samples', () => {
  it('finds the nearest of many for every point, or one hardly further', () => {
    const samples = sphere(0.03, 24).positions;
    const nearest = nearestSamples(lattice, samples);
    eachPoint(lattice, (index, x, y, z) => {
      if (index % 397 !== 0) return;
      const gap = (s: number): number => distance(vectorAt(samples, s), [x, y, z]);
      const least = Math.min(...Array.from({ length: samples.length / 3 }, (_, s) => gap(s)));
      expect(gap(nearest[index] ?? -1) - least).toBeLessThan(lattice.step / 2);
    });
  });

  it('tell how deep things hang around them: fully close by, less further off, not far away', () => {
    const samples = Float64Array.from([0, 0, 0, 0.008, 0, 0, 0.03, 0, 0]);
    const [below, beside, far] = deepestBelow(samples, [
      { foot: [0, 0, 0], depth: 0.01 },
      { foot: [0.0001, 0, 0], depth: 0.004 },
    ]);
    expect(below).toBe(0.01);
    expect(beside).toBeGreaterThan(0.005);
    expect(beside).toBeLessThan(0.01);
    expect(far).toBe(0);
  });
});

it('turns the facets of a tiny body the right way round', () => {
  const { positions, triangles } = surfaceNets(lattice, round());
  const [a, b, c] = [0, 1, 2].map((corner) => vectorAt(positions, triangles[corner] ?? 0));
  if (!a || !b || !c) throw new Error('no facet');
  expect(dot(cross(subtract(b, a), subtract(c, a)), a)).toBeGreaterThan(0);
});
