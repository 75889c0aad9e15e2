// Muscles grown on a round head of 100 mm: shape, depth, fibres, order, and recipes that cannot be grown.
import { describe, expect, it } from 'vitest';
import { length, vectorAt } from '#anatomy/vec3.ts';
import { notClosed, openEdges } from '../../../models/checks/closed-mesh.ts';
import { through } from '../../../models/checks/footprint.ts';
import { muscleCovers, musclesThroughSkin } from '../../../models/checks/muscles-below-skin.ts';
import { outOfOrder, overlaps } from '../../../models/checks/muscles-in-order.ts';
import { everywhere, type MuscleRecipe, type Sheet } from '../../../models/recipe/muscle-recipe.ts';
import { growMuscle } from '../../../models/steps/grow-muscle.ts';
import { growMuscles } from '../../../models/steps/grow-muscles.ts';
import { thinMuscle } from '../../../models/steps/thin-muscle.ts';
import { roundCarrier } from '../round-carrier.ts';

const carrier = roundCarrier();
const RADIUS_MM = 100;

/** A strap on the left cheek, seen from the front, fibres from above downwards. */
function strap(change: Partial<Sheet> = {}, recipe: Partial<MuscleRecipe> = {}): MuscleRecipe {
  const rail = (lateral: number) =>
    [
      [lateral, 40],
      [lateral, 0],
      [lateral, -40],
    ] as const;
  const sheet: Sheet = {
    seen: 'front',
    rails: [rail(10), rail(25), rail(40)],
    depth: everywhere([[0, 3]]),
    thickness: everywhere([
      [0, 1],
      [0.5, 4],
      [1, 1],
    ]),
    edge: [4, 4],
    ends: { taper: [5, 5], fray: [0, 0] },
    belly: 0.5,
    ...change,
  };
  return { id: 'frontalis', side: 'left', sheets: [sheet], tendon: [0, 0], sources: ['made up'], ...recipe };
}

/** Millimetres below the round skin. */
function depths(positions: Float64Array): readonly number[] {
  return Array.from({ length: positions.length / 3 }, (_, v) => RADIUS_MM - length(vectorAt(positions, v)) * 1000);
}

describe('a grown muscle', () => {
  const grown = growMuscle(carrier, strap());

  it('is closed, before and after it is thinned', async () => {
    expect(openEdges(grown.positions, grown.triangles)).toBe(0);
    const thin = await thinMuscle(grown);
    expect(openEdges(thin.positions, thin.triangles)).toBe(0);
    expect(thin.positions.length).toBeLessThan(grown.positions.length / 2);
  });

  it('faces outwards: light from the front meets its front', () => {
    const outer = Array.from({ length: grown.positions.length / 3 }, (_, v) => v).filter((v) => {
      const [u, along] = [grown.uvs[v * 2] ?? 0, grown.uvs[v * 2 + 1] ?? 0];
      return Math.abs(u - 0.5) < 0.1 && Math.abs(along - 0.5) < 0.1 && (depths(grown.positions)[v] ?? 0) < 4;
    });
    expect(outer.length).toBeGreaterThan(0);
    for (const v of outer) expect(grown.normals[v * 3 + 2]).toBeGreaterThan(0.5);
  });

  it('lies as deep and is as thick in its belly as the recipe says', () => {
    const way = Math.hypot(25, 0, Math.sqrt(RADIUS_MM ** 2 - 25 ** 2));
    const outward = [25 / way, 0, Math.sqrt(RADIUS_MM ** 2 - 25 ** 2) / way] as const;
    const hit = through(grown)([outward[0] / 10, 0, outward[2] / 10], [-outward[0], 0, -outward[2]]);
    expect((hit?.[0] ?? 0) * 1000).toBeCloseTo(3, 0);
    expect(((hit?.[1] ?? 0) - (hit?.[0] ?? 0)) * 1000).toBeCloseTo(4, 0);
  });

  it('thins to nothing at its rim', () => {
    const rim = depths(grown.positions).filter((_, v) => grown.uvs[v * 2] === 0);
    for (const depth of rim) expect(depth).toBeLessThan(3 + 4);
    const across = through(grown)([0.011, 0, 0.0994], [-0.11, 0, -0.994]);
    expect(((across?.[1] ?? 0) - (across?.[0] ?? 0)) * 1000).toBeLessThan(3);
  });

  it('has fibres that run from origin to insertion', () => {
    const height = (from: number, to: number): number => {
      const some = Array.from({ length: grown.positions.length / 3 }, (_, v) => v).filter(
        (v) => (grown.uvs[v * 2 + 1] ?? 0) >= from && (grown.uvs[v * 2 + 1] ?? 0) <= to,
      );
      return some.reduce((sum, v) => sum + (grown.positions[v * 3 + 1] ?? 0) * 1000, 0) / some.length;
    };
    expect(height(0, 0.02)).toBeGreaterThan(35);
    expect(height(0.45, 0.55)).toBeCloseTo(0, 0);
    expect(height(0.98, 1)).toBeLessThan(-35);
  });

  it('stays under the skin even where the recipe asks for less', () => {
    const shallow = growMuscle(carrier, strap({ depth: everywhere([[0, -2]]) }));
    expect(Math.min(...depths(shallow.positions))).toBeGreaterThan(0.5);
  });

  it('ends unevenly when its fibres fray', () => {
    const frayed = growMuscle(carrier, strap({ ends: { taper: [5, 5], fray: [4, 0] } }));
    const first = Array.from(frayed.uvs).filter((_, i) => i % 2 === 1);
    expect(Math.min(...first)).toBeGreaterThanOrEqual(0);
    const top = (muscle: typeof frayed): readonly number[] =>
      Array.from(muscle.positions).filter((_, i) => i % 3 === 1 && (muscle.uvs[Math.floor(i / 3) * 2 + 1] ?? 1) < 0.06);
    expect(Math.max(...top(frayed)) - Math.min(...top(frayed))).toBeGreaterThan(0.001);
  });

  it('is mirrored across the midline when it belongs there', () => {
    const midline = growMuscle(carrier, strap({}, { id: 'procerus', side: 'midline' }));
    const xs = Array.from(midline.positions).filter((_, i) => i % 3 === 0);
    expect(Math.min(...xs)).toBeCloseTo(-Math.max(...xs), 4);
    expect(openEdges(midline.positions, midline.triangles)).toBe(0);
  });
});

describe('layers', () => {
  const above = strap();
  const below = strap({ depth: everywhere([[0, 4]]) }, { id: 'corrugator' });

  it('keep their order though the recipes would let them cross', () => {
    const [upper, deeper] = growMuscles(carrier, [above, below]);
    if (!upper || !deeper) throw new Error('two muscles were asked for');
    const found = overlaps(carrier, [
      ['frontalis', upper],
      ['corrugator', deeper],
    ]);
    expect(outOfOrder(found)).toEqual([]);
  });

  it('are told when a deep one comes up through another', () => {
    const [upper, deeper] = [growMuscle(carrier, above), growMuscle(carrier, below)];
    const found = overlaps(carrier, [
      ['frontalis', upper],
      ['corrugator', deeper],
    ]);
    expect(outOfOrder(found).join()).toMatch(/corrugator: comes \d\.\d\d mm up into frontalis/);
  });

  it('are told when one comes through the skin', () => {
    const muscle = growMuscle(carrier, strap());
    const mesh = {
      name: { kind: 'muscle', id: 'frontalis', side: 'left' } as const,
      ...muscle,
      positions: muscle.positions.map((value) => value * 1.04),
      occlusion: new Float64Array(muscle.positions.length / 3),
    };
    expect(musclesThroughSkin(muscleCovers(carrier.surface, [mesh])).join()).toMatch(/muscle__frontalis__left: lies only -/);
    expect(notClosed(new Map([['torn', { ...mesh, triangles: mesh.triangles.slice(3) }]]))).toEqual(['torn: 3 edges are open']);
  });
});

describe('a faulty recipe', () => {
  it('is named when a rail misses the head', () => {
    const astray = strap({
      rails: [
        [
          [10, 0],
          [10, -20],
        ],
        [
          [300, 0],
          [30, -20],
        ],
      ],
    });
    expect(() => growMuscle(carrier, astray)).toThrow(/frontalis, sheet 0: rail 1: no skin is seen from the front/);
  });

  it('is named when a rail is a single place or stands alone', () => {
    expect(() => growMuscle(carrier, strap({ rails: [[[10, 0]], [[20, 0]]] }))).toThrow(
      'frontalis, sheet 0: rail 0 needs two knots',
    );
    const alone = strap({
      rails: [
        [
          [10, 0],
          [10, -20],
        ],
      ],
    });
    expect(() => growMuscle(carrier, alone)).toThrow('a sheet needs two rails');
  });
});
