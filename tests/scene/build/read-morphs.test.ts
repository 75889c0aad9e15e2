// Shifts come out in metres on the right side; a file that does not fit is refused by the name of what is wrong.
import { describe, expect, it } from 'vitest';
import { morphsOf, openMorphs } from '#scene/build/read-morphs.ts';
import { ModelError } from '#session/fetch-model.ts';
import { ballGeometry } from '../ball-head.ts';
import { headsFile, LIFT_M, TWO_HEADS, WIDER } from './two-heads.ts';

const position = ballGeometry().getAttribute('position');
const { targets } = TWO_HEADS.morphs;
const open = (flaws?: Parameters<typeof headsFile>[0]) => morphsOf(headsFile(flaws), targets, 'skin', position.count);

describe('heads.glb', () => {
  it('gives each target in metres, in the order of the manifest', () => {
    const [wider, lifted] = open().shiftsOf('skin', position.count) ?? [];
    const vertex = Array.from({ length: position.count }, (_, i) => i).find(
      (i) => position.getX(i) > 0.05 && position.getZ(i) > 0,
    );
    if (vertex === undefined) throw new Error('no such vertex');
    expect(wider?.[vertex * 3]).toBeCloseTo(position.getX(vertex) * (WIDER - 1), 6);
    expect(lifted?.[vertex * 3 + 1]).toBeCloseTo(LIFT_M, 6);
  });

  it('mirrors the shifts of a mirrored part', () => {
    const [own, other] = ['skin', 'mirrored'].map((node) => open().shiftsOf(node, position.count)?.[0]);
    expect(other?.[3]).toBeCloseTo(-(own?.[3] ?? 0), 9);
  });

  it('knows no shifts of a part it does not have', () => {
    expect(open().shiftsOf('muscle__galea__midline', 5)).toBeNull();
  });

  it.each([
    [{ node: 'hat' }, 'no node "skin"'],
    [{ without: 'head-a' }, 'node "skin" has no morph target "head-a"'],
    [{ vertices: 7 }, 'node "skin" has 7 vertices, not'],
  ])('refuses %o', (flaws, named) => {
    expect(() => open(flaws)).toThrow(named);
    expect(() => open(flaws)).toThrow(ModelError);
  });

  it('refuses a file of another bake', async () => {
    const other = { ...TWO_HEADS, morphs: { model: '00'.repeat(32), targets } };
    await expect(openMorphs(new ArrayBuffer(4), other, position.count)).rejects.toThrow('"morphs.model"');
  });
});
