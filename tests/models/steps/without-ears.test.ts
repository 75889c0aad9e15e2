// The ears taken off a cage: nothing else moves, and the side of the skull runs smoothly through where they stood.
import { describe, expect, it } from 'vitest';
import { solveDense } from '../../../models/geometry/solve-dense.ts';
import { thinPlate } from '../../../models/geometry/thin-plate.ts';
import { readSource } from '../../../models/steps/read-source.ts';
import { earVertices, withoutEars } from '../../../models/steps/without-ears.ts';

const source = readSource();
const cage = { positions: source.positions, quads: source.skinQuads };

describe('the carrier’s cage', () => {
  const ears = earVertices(cage);
  const bare = withoutEars(cage, ears);

  it('finds as much ear on both sides', () => {
    expect(ears[0].size).toBeGreaterThan(150);
    expect(ears[1].size).toBe(ears[0].size);
  });

  it('moves nothing but ears', () => {
    const moved = new Set(
      Array.from({ length: bare.length }, (_, i) => i).flatMap((i) => (bare[i] === cage.positions[i] ? [] : [Math.floor(i / 3)])),
    );
    for (const v of moved) expect(ears[0].has(v) || ears[1].has(v)).toBe(true);
  });

  it('leaves no fold: seen from the side every facet of the patch faces outwards', () => {
    let folded = 0;
    for (let q = 0; q < cage.quads.length; q += 4) {
      const corners = [...cage.quads.subarray(q, q + 4)];
      if (!corners.every((v) => ears[0].has(v))) continue;
      const area = corners.reduce((sum, v, i) => {
        const next = corners[(i + 1) % 4] ?? v;
        return sum + (bare[v * 3 + 1] ?? 0) * (bare[next * 3 + 2] ?? 0) - (bare[next * 3 + 1] ?? 0) * (bare[v * 3 + 2] ?? 0);
      }, 0);
      if (area <= 0) folded++;
    }
    expect(folded).toBe(0);
  });

  it('stands out no further than the skull around it', () => {
    const widest = Math.max(...[...ears[0]].map((v) => bare[v * 3] ?? 0));
    expect(widest).toBeLessThan(0.76);
    expect(Math.max(...[...ears[0]].map((v) => cage.positions[v * 3] ?? 0))).toBeGreaterThan(0.8);
  });
});

describe('the smoothest plate', () => {
  it('passes through what is given and keeps a slope', () => {
    const slope = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
      [0.3, 0.6],
    ].map(([p = 0, q = 0]) => ({ at: [p, q] as const, height: 2 * p - q + 1 }));
    expect(thinPlate(slope)(0.5, 0.5)).toBeCloseTo(1.5, 6);
    expect(thinPlate([...slope, { at: [0.5, 0.5], height: 4 }])(0.5, 0.5)).toBeCloseTo(4, 6);
  });

  it('refuses equations without a single answer', () => {
    expect(() => solveDense([Float64Array.of(1, 1), Float64Array.of(2, 2)], [Float64Array.of(1), Float64Array.of(2)])).toThrow(
      'no single answer',
    );
  });
});
