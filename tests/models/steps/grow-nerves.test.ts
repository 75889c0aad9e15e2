// Nerves grown on a round head: through their measured places, under the skin, closed; faulty recipes are named.
import { describe, expect, it } from 'vitest';
import { distance, vectorAt } from '#anatomy/vec3.ts';
import { leastCoverMm, nervesThroughSkin } from '../../../models/checks/nerves-below-skin.ts';
import { nearestSkinPoint } from '../../../models/geometry/skin-point.ts';
import { surfaceOf } from '../../../models/geometry/surface.ts';
import type { NerveRecipe } from '../../../models/recipe/nerves/nerve-recipe.ts';
import { NERVE_DRAWING, NERVE_RECIPES } from '../../../models/recipe/nerves.ts';
import { boardOf } from '../../../models/steps/board-of.ts';
import { growNerves } from '../../../models/steps/grow-nerves.ts';
import { layCourse, stationAt } from '../../../models/steps/lay-course.ts';
import { ROUND_RADIUS_M, roundHead } from '../round-head.ts';

const { surface, landmarks } = roundHead();
const recipe: NerveRecipe = {
  id: 'greater-occipital',
  radius: 1.2,
  trunk: [
    { at: { from: 'inion', seen: 'back', walk: { down: 40, aside: 20 } }, deep: 15, known: 'D', sources: '' },
    { at: { from: 'inion', seen: 'back', walk: { down: 20, aside: 12 } }, deep: 9, known: 'A', sources: 'S36' },
    { at: { from: 'inion', seen: 'back', aside: 25, up: 10 }, deep: 4, known: 'A', sources: 'S36' },
    { at: { from: 'inion', seen: 'back', aside: 28, up: 60 }, deep: 2, known: 'D', sources: '' },
  ],
  branches: [
    { leaves: 0.5, places: [{ at: { from: 'inion', seen: 'back', aside: 8, up: 55 }, deep: 2, known: 'D', sources: '' }] },
  ],
};

describe('a grown nerve', () => {
  const [mesh] = growNerves({ surface }, landmarks, [recipe]);
  if (!mesh) throw new Error('nothing grew');

  it('is closed, trunk and branches alike', () => {
    expect(surfaceOf(mesh.positions, mesh.triangles).beyond.every((triangle) => triangle >= 0)).toBe(true);
  });

  it('passes through its measured places within half a millimetre, at their depth', () => {
    const board = boardOf({ surface }, landmarks);
    const stations = recipe.trunk.map((place) => stationAt(board, place));
    const course = layCourse(board, stations, 1);
    stations.forEach(({ skin, deep, firm }) => {
      if (!firm) return;
      const { normal } = nearestSkinPoint(surface, skin);
      const place = skin.map((value, axis) => value - ((normal[axis] ?? 0) * deep) / 1000) as unknown as typeof skin;
      expect(Math.min(...course.points.map((point) => distance(point, place)))).toBeLessThan(0.0005);
    });
  });

  it('lies under the skin and tapers to its tips', () => {
    expect(leastCoverMm(surface, mesh)).toBeGreaterThan(NERVE_DRAWING.leastCover);
    const depths = Array.from(
      { length: mesh.positions.length / 3 },
      (_, v) => ROUND_RADIUS_M - distance([0, 0, 0], vectorAt(mesh.positions, v)),
    );
    expect(Math.max(...depths)).toBeGreaterThan(0.014);
    expect(nervesThroughSkin(surface, [mesh])).toEqual([]);
  });

  it('ends every line at v = 1 and starts the trunk at 0', () => {
    const vs = mesh.uvs.filter((_, i) => i % 2 === 1);
    expect(Math.min(...vs)).toBe(0);
    expect(vs.filter((v) => v === 1).length).toBeGreaterThanOrEqual(2 * NERVE_DRAWING.corners);
  });

  it('comes out the same each time', () => {
    const [again] = growNerves({ surface }, landmarks, [recipe]);
    expect(again?.positions).toEqual(mesh.positions);
  });
});

describe('a faulty recipe', () => {
  const broken = (change: Partial<NerveRecipe>): (() => unknown) => {
    return () => growNerves({ surface }, landmarks, [{ ...recipe, ...change }]);
  };

  it('is named with its nerve when a landmark is not known', () => {
    const at = { from: 'nowhere', seen: 'back' } as const;
    expect(broken({ trunk: [...recipe.trunk, { at, deep: 2, known: 'D', sources: '' }] })).toThrow(/greater-occipital.*nowhere/);
  });

  it('is named when a branch leaves beyond the trunk or too near its tip', () => {
    expect(broken({ branches: [{ leaves: 1.2, places: [] }] })).toThrow(/greater-occipital.*branch 1/);
    const places = recipe.branches[0]?.places ?? [];
    expect(broken({ branches: [{ leaves: 0.99, places }] })).toThrow(/greater-occipital.*tip/);
  });

  it('is found by the check when a nerve comes too near the skin', () => {
    const shallow = recipe.trunk.map((place) => ({ ...place, deep: 1 }));
    expect(nervesThroughSkin(surface, growNerves({ surface }, landmarks, [{ ...recipe, trunk: shallow, branches: [] }]))).toEqual(
      [expect.stringContaining('nerve__greater-occipital__left')],
    );
  });
});

it('every place of a real recipe that claims a mark of a study names its source', () => {
  for (const { trunk, branches } of NERVE_RECIPES) {
    for (const place of [trunk, ...branches.map(({ places }) => places)].flat()) {
      if (place.known === 'A' || place.known === 'B') expect(place.sources).toMatch(/^S\d/);
      if (place.known === 'D') expect(place.sources).toBe('');
    }
  }
});
