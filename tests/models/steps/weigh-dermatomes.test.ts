// Skin by nerve root on a round head whose lines are level rings: each root fills the belt between two of them.
import { describe, expect, it } from 'vitest';
import { vectorAt } from '#anatomy/vec3.ts';
import { DERMATOME_IDS, type DermatomeId } from '#protocol/vocabulary.ts';
import { DERMATOME_RAMP_MM, type DermatomeLine } from '../../../models/recipe/dermatomes.ts';
import { boardOf } from '../../../models/steps/board-of.ts';
import { weighDermatomes } from '../../../models/steps/weigh-dermatomes.ts';
import { roundHead } from '../round-head.ts';

const { surface, landmarks } = roundHead();
const { curves } = boardOf({ surface }, landmarks);
const ring = (up: number): DermatomeLine => ({
  name: `ring at ${up}`,
  pins: [
    { from: 'glabella', seen: 'front', up },
    { from: 'glabella', seen: 'front', aside: 50, up },
    { from: 'tragion-left', seen: 'left', up },
    { from: 'inion', seen: 'back', aside: 50, up },
    { from: 'inion', seen: 'back', up },
  ],
  inside: { from: 'vertex', seen: 'above' },
});
const heights = [-60, -30, 0, 30, 60];
const weights = weighDermatomes(surface, landmarks, curves, heights.map(ring));
const count = surface.positions.length / 3;
const rootAt = (v: number): readonly number[] => Array.from(weights.subarray(v * 5, v * 5 + 5));

describe('weights of the roots', () => {
  it('sum to 1 above the lowest line and to 0 well below it', () => {
    for (let v = 0; v < count; v++) {
      const [, y] = vectorAt(surface.positions, v);
      const sum = rootAt(v).reduce((all, weight) => all + weight, 0);
      if (y > -0.045) expect(sum).toBeCloseTo(1, 6);
      if (y < -0.08) expect(sum).toBeCloseTo(0, 6);
      expect(Math.min(...rootAt(v))).toBeGreaterThanOrEqual(0);
    }
  });

  it('give each belt to its root, from C3 below to V1 above', () => {
    const belts: readonly DermatomeId[] = ['C3', 'C2', 'V3', 'V2', 'V1'];
    belts.forEach((id, belt) => {
      const middle = ((heights[belt] ?? 0) + (heights[belt + 1] ?? 100)) / 2000;
      for (let v = 0; v < count; v++) {
        if (Math.abs(vectorAt(surface.positions, v)[1] - middle) > 0.002) continue;
        expect(rootAt(v)[DERMATOME_IDS.indexOf(id)]).toBeGreaterThan(0.8);
      }
    });
  });

  it('change over no more than the ramp', () => {
    for (let v = 0; v < count; v++) {
      const above = (vectorAt(surface.positions, v)[1] * 1000 - 0) / (DERMATOME_RAMP_MM / 2);
      if (above > 1.6 && above < 2) expect(rootAt(v)[DERMATOME_IDS.indexOf('C2')]).toBeLessThan(0.05);
    }
  });

  it('name the line that cannot be drawn', () => {
    const lost: DermatomeLine = { ...ring(0), pins: [{ from: 'nowhere', seen: 'front' }] };
    expect(() => weighDermatomes(surface, landmarks, curves, [lost])).toThrow(/ring at 0.*nowhere/);
  });
});
