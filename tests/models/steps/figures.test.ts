// The other heads and the actions as shapes of the real control mesh.
import { describe, expect, it } from 'vitest';
import { HEAD_IDS } from '#anatomy/manifest.ts';
import { ACTIONS } from '../../../models/recipe/actions.ts';
import { HEAD_MIXES } from '../../../models/recipe/heads.ts';
import { SOURCE_TARGETS } from '../../../models/recipe/source.ts';
import { averageAdult } from '../../../models/steps/average-adult.ts';
import { figuresOf } from '../../../models/steps/figures.ts';
import { mixHead } from '../../../models/steps/mix-head.ts';
import { mixed } from '../../../models/steps/mixed.ts';
import { readSource } from '../../../models/steps/read-source.ts';
import { settleControl } from '../../../models/steps/settle-control.ts';

const source = readSource();
const MM_PER_DM = 106.2;
const cage = settleControl(source, averageAdult(source), MM_PER_DM);
const figures = figuresOf(source, MM_PER_DM, cage);
const control = (hm08: number): number => source.vertexIds.indexOf(hm08);
const at = (places: Float64Array, hm08: number): readonly number[] => {
  const v = control(hm08);
  return [...places.slice(v * 3, v * 3 + 3)].map((value) => value * 1000);
};
const TRAGION = { left: 12_077, right: 5478 };
const ACROMION = 8235;
const MENTON = 747;
const BROW = 6979;

function acted(target: string): Float64Array {
  const figure = figures.find((candidate) => candidate.target === target);
  if (!figure) throw new Error(`${target} is missing`);
  return figure.cage;
}
/** How far an hm08 vertex moves in an action: left, up, forward, millimetres. */
function move(target: string, hm08: number): readonly number[] {
  const [from, to] = [at(cage, hm08), at(acted(target), hm08)];
  return to.map((value, axis) => value - (from[axis] ?? 0));
}

describe('the other heads', () => {
  it('are mixed of the targets in models/source/ and of nothing else', () => {
    expect([...source.targets.keys()]).toEqual([...SOURCE_TARGETS]);
    for (const mix of Object.values(HEAD_MIXES)) expect(() => mixHead(source, mix)).not.toThrow();
  });

  it('come in the order of the manifest, the actions after them', () => {
    const others = HEAD_IDS.filter((id) => id !== 'average');
    expect(figures.slice(0, others.length).map(({ target }) => target)).toEqual(others);
    expect(figures.slice(others.length).every(({ target }) => target.startsWith('action-'))).toBe(true);
    expect(figures).toHaveLength(others.length + Object.keys(ACTIONS).length);
  });

  it('have their own frame: the origin midway between their tragions', () => {
    for (const { kind, cage: own } of figures) {
      if (kind !== 'head') continue;
      const [left, right] = [at(own, TRAGION.left), at(own, TRAGION.right)];
      for (let axis = 0; axis < 3; axis++) expect((left[axis] ?? 0) + (right[axis] ?? 0)).toBeCloseTo(0, 6);
    }
  });

  it('refuse shares that do not make one whole head, and targets that are not there', () => {
    const mix = { ...HEAD_MIXES['head-a'], faces: { 'african-female-young': 0.7 } };
    expect(() => mixHead(source, mix)).toThrow("the head's faces sum to 0.7");
    expect(() => mixed(source, [['data/targets/nobody.target', 1]])).toThrow('data/targets/nobody.target is not in');
  });
});

describe('the actions', () => {
  it('raise the brows by some millimetres', () => {
    expect(move('action-frontalis', BROW)[1]).toBeGreaterThan(2);
  });

  it('draw the brows down in a frown', () => {
    expect(move('action-corrugator', BROW)[1]).toBeLessThan(-1);
  });

  it('lift the shoulders and leave the face where it is', () => {
    const up = move('action-trapezius', ACROMION)[1];
    expect(up).toBeGreaterThan(18);
    expect(up).toBeLessThan(30);
    expect(Math.hypot(...move('action-trapezius', MENTON))).toBeLessThan(0.5);
  });

  it('take the chin up and leave the shoulders where they are', () => {
    expect(move('action-paraspinal', MENTON)[1]).toBeGreaterThan(8);
    expect(Math.hypot(...move('action-paraspinal', ACROMION))).toBeLessThan(0.5);
  });

  it('let temple and cheek swell by no more than three millimetres', () => {
    const moved = acted('action-temporalis');
    let most = 0;
    for (let i = 0; i < cage.length; i += 3) {
      most = Math.max(most, Math.hypot(...[0, 1, 2].map((axis) => (moved[i + axis] ?? 0) - (cage[i + axis] ?? 0))) * 1000);
    }
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThan(3.6);
  });

  it('are the same on both sides', () => {
    for (const { kind, target } of figures) {
      if (kind !== 'action') continue;
      const [left, right] = [move(target, TRAGION.left), move(target, TRAGION.right)];
      expect(left[0]).toBeCloseTo(-(right[0] ?? Number.NaN), 2);
      expect(left[1]).toBeCloseTo(right[1] ?? Number.NaN, 2);
    }
  });
});
