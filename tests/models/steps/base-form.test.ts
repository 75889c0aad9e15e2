// The base form's pieces on a round head: features from the recipe, room for muscles, shade, and the check that no bone pokes through.
import { describe, expect, it } from 'vitest';
import { baseThroughMuscles, pokeThrough } from '../../../models/checks/base-below-muscles.ts';
import { eachPoint, halfLattice, latticeSize, valueAt } from '../../../models/geometry/lattice.ts';
import type { LayerMesh } from '../../../models/layer-mesh.ts';
import { BASE_FORM } from '../../../models/recipe/base.ts';
import { boardOf } from '../../../models/steps/board-of.ts';
import { latticeOcclusion } from '../../../models/steps/lattice-occlusion.ts';
import { sculptFeature } from '../../../models/steps/sculpt-feature.ts';
import { roomBelow } from '../../../models/steps/sunken-skin.ts';
import { ROUND_RADIUS_M, roundHead } from '../round-head.ts';
import { sphere } from '../shapes.ts';

const { surface, landmarks } = roundHead();
const board = boardOf({ surface }, landmarks);
const lattice = halfLattice([0, -0.12, -0.12], [0.12, 0.12, 0.12], 0.005);
const field = (): Float32Array => new Float32Array(latticeSize(lattice)).fill(0.1);

describe('a feature of the recipe', () => {
  it('stands at its depth under the skin', () => {
    const form = field();
    sculptFeature(lattice, form, board, {
      name: 'knob',
      how: 'add',
      soft: 0,
      ball: { from: 'inion', seen: 'back', deep: 20 },
      radii: [12, 12, 12],
    });
    expect(valueAt(lattice, form, [0, 0, -0.08])).toBeLessThan(-0.008);
    expect(valueAt(lattice, form, [0, 0, -0.1])).toBeGreaterThan(0.004);
  });

  it('is named when its place does not exist', () => {
    const lost = { name: 'arch of nowhere', how: 'add', soft: 1, ball: { beside: 'nowhere' }, radii: [1, 1, 1] } as const;
    expect(() => sculptFeature(lattice, field(), board, lost)).toThrow(/arch of nowhere.*"nowhere"/);
  });
});

it('room for muscles: as deep as their inner face and the free way beyond', () => {
  const samples = Float64Array.from([0, 0, ROUND_RADIUS_M, 0, ROUND_RADIUS_M, 0]);
  const normals = Float64Array.from([0, 0, 1, 0, 1, 0]);
  const nearest = new Int32Array(latticeSize(lattice));
  eachPoint(lattice, (index, _x, y, z) => {
    nearest[index] = z > y ? 0 : 1;
  });
  const muscle = Float64Array.from([0.001, 0, ROUND_RADIUS_M - 0.004, 0.001, 0, ROUND_RADIUS_M - 0.011]);
  const [front, top] = roomBelow(lattice, nearest, { samples, normals }, muscle);
  expect(front).toBeCloseTo(0.011 + BASE_FORM.clearMm / 1000, 6);
  expect(top).toBe(0);
});

it('shade: an open place gets all light, the bottom of a slot little, both sides the same', () => {
  const form = field();
  eachPoint(lattice, (index, x, y) => {
    form[index] = y < 0 || (Math.abs(x) > 0.008 && y < 0.06) ? -0.01 : 0.01;
  });
  const [slot, top, left, right] = latticeOcclusion(
    lattice,
    form,
    Float64Array.from([0, 0, 0, 0, 0.07, 0, 0.05, 0.06, 0, -0.05, 0.06, 0]),
    Float64Array.from([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0]),
  );
  expect(slot).toBeLessThan(0.6);
  expect(top).toBeGreaterThan(0.9);
  expect(left).toBeGreaterThan(slot ?? 1);
  expect(left).toBe(right);
});

describe('the check of base and muscles', () => {
  const meshOf = (name: LayerMesh['name'], radius: number): LayerMesh => {
    const { positions, normals, triangles } = sphere(radius, 16);
    const count = positions.length / 3;
    return { name, positions, normals, triangles, occlusion: new Float64Array(count), uvs: new Float64Array(count * 2) };
  };
  const muscle = meshOf({ kind: 'muscle', id: 'frontalis', side: 'left' }, 0.09);

  it('is content when the base lies deeper, and names the muscle that it stands above', () => {
    expect(baseThroughMuscles(surface, [meshOf({ kind: 'base' }, 0.085), muscle])).toEqual([]);
    expect(baseThroughMuscles(surface, [meshOf({ kind: 'base' }, 0.094), muscle])).toEqual([
      expect.stringContaining('muscle__frontalis__left'),
    ]);
  });

  it('measures by how much, and misses a base that is not there', () => {
    const { share, worstMm } = pokeThrough(surface, sphere(0.094, 16), muscle);
    expect(share).toBeGreaterThan(0.9);
    expect(worstMm).toBeGreaterThan(3);
    expect(baseThroughMuscles(surface, [muscle])).toEqual(['layers: there is no base']);
  });
});
