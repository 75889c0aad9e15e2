// What the posture does to the real control mesh: shoulders down and apart, head level and whole, eyes closed.
import { beforeAll, describe, expect, it } from 'vitest';
import { averageAdult } from '../../models/steps/average-adult.ts';
import { pose } from '../../models/steps/pose.ts';
import { type ControlMesh, readSource } from '../../models/steps/read-source.ts';

/** hm08 vertex numbers, see the reference landmarks. */
const ACROMION = [8226, 1547] as const;
const TRAGION = 12_077;
const PUPIL = 14_634;
const NASION = 132;
const ABOVE_ARMPIT_DM = 5.2;

let source: ControlMesh;
let before: Float64Array;
let after: Float64Array;
const at = (positions: Float64Array, id: number): readonly [number, number, number] => {
  const v = source.vertexIds.indexOf(id) * 3;
  return [positions[v] ?? 0, positions[v + 1] ?? 0, positions[v + 2] ?? 0];
};

beforeAll(() => {
  source = readSource();
  before = averageAdult(source);
  const index = (id: number): number => source.vertexIds.indexOf(id);
  after = pose(before, source.skinQuads, { tragion: index(TRAGION), pupil: index(PUPIL) });
});

describe('the posture of the bust', () => {
  it('closes the eyes: upper and lower lid meet', () => {
    // The lid opening of the open-eyed base mesh is about a centimetre high in front of the pupil.
    const lids = [...source.vertexIds.keys()]
      .map((v) => [before[v * 3] ?? 0, before[v * 3 + 1] ?? 0, before[v * 3 + 2] ?? 0] as const)
      .filter(([x, , z]) => Math.abs(x - 0.3078) < 0.04 && z > 1.36)
      .map(([, y]) => y)
      .filter((y) => Math.abs(y - (at(before, PUPIL)[1] ?? 0)) < 0.12)
      .sort((a, b) => a - b);
    const gaps = lids.slice(1).map((y, i) => y - (lids[i] ?? y));
    expect(lids.length).toBeGreaterThan(4);
    expect(Math.max(...gaps)).toBeLessThan(0.06);
  });

  it('lowers the shoulders and sets the acromia further apart', () => {
    const [was, is] = [at(before, ACROMION[0]), at(after, ACROMION[0])];
    expect(is[1]).toBeLessThan(was[1] - 0.1);
    expect(is[0]).toBeGreaterThan(was[0] + 0.1);
  });

  it('keeps both sides alike to a hundredth of a millimetre', () => {
    const [left, right] = [at(after, ACROMION[0]), at(after, ACROMION[1])];
    expect(left[0] + right[0]).toBeCloseTo(0, 4);
    expect(left[1] - right[1]).toBeCloseTo(0, 4);
    expect(left[2] - right[2]).toBeCloseTo(0, 4);
  });

  it('turns the head as one piece: its lengths stay', () => {
    const span = (positions: Float64Array): number => {
      const [a, b] = [at(positions, TRAGION), at(positions, NASION)];
      return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    };
    expect(span(after)).toBeCloseTo(span(before), 6);
  });

  it('leaves no crease: the arm’s turn spreads over the shoulder', () => {
    const shift = after.map((value, i) => value - (before[i] ?? 0));
    let steepest = 0;
    for (let q = 0; q < source.skinQuads.length; q += 4) {
      for (let c = 0; c < 4; c++) {
        const a = (source.skinQuads[q + c] ?? 0) * 3;
        const b = (source.skinQuads[q + ((c + 1) % 4)] ?? 0) * 3;
        const edge = Math.hypot(...[0, 1, 2].map((k) => (before[a + k] ?? 0) - (before[b + k] ?? 0)));
        const torn = Math.hypot(...[0, 1, 2].map((k) => (shift[a + k] ?? 0) - (shift[b + k] ?? 0)));
        if (edge > 0.01 && (before[a + 1] ?? 0) > ABOVE_ARMPIT_DM) steepest = Math.max(steepest, torn / edge);
      }
    }
    // The upper arm's own turn of 38 degrees makes 0.65 of an edge's length.
    expect(steepest).toBeLessThan(0.8);
  });
});
