// Each muscle is drawn in the pass that fits it: whole, in part, in both while the window cuts through it, or not at all.
import type { BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { layersOf } from '#scene/under/load-layers.ts';
import { createMusclePasses } from '#scene/under/muscle-passes.ts';
import { ballLayers, UNDER_PARTS } from './ball-layers.ts';

const { muscles } = layersOf(ballLayers(4), UNDER_PARTS, 4);

/** Numbers of the parts whose triangles a pass draws, in the order in which it draws them. */
function partsIn(pass: BufferGeometry): number[] {
  const weave = pass.getAttribute('weave');
  const found = new Set<number>();
  for (let i = 0; i < pass.drawRange.count; i++) found.add(weave.getZ(pass.index?.getX(i) ?? 0));
  return [...found];
}

describe('createMusclePasses', () => {
  it('sorts parts by how much of them is seen', () => {
    const passes = createMusclePasses(muscles);
    const seen = [
      [1, 1],
      [0.12, 0.12],
      [0, 0],
      [0.12, 1],
    ] as const;
    expect(passes.sort((number) => seen[number] ?? [0, 0])).toEqual({ whole: true, ghosts: true });
    expect(partsIn(passes.whole)).toEqual([0, 3]);
    expect(partsIn(passes.ghosts)).toEqual([3, 1]);
  });

  it('draws what lies over others first: of ghosts that write depth, the nearest alone blends', () => {
    const passes = createMusclePasses(muscles);
    passes.sort(() => [0.12, 0.12]);
    const drawn = partsIn(passes.ghosts).map((number) => muscles.ranges[number]?.part.node);
    expect(drawn).toEqual([
      'muscle__frontalis__left',
      'muscle__galea__midline',
      'muscle__corrugator__left',
      'muscle__corrugator__right',
    ]);
  });

  it('says that a pass is empty, and draws all of it again later', () => {
    const passes = createMusclePasses(muscles);
    expect(passes.sort(() => [0, 0])).toEqual({ whole: false, ghosts: false });
    expect(passes.sort(() => [1, 1])).toEqual({ whole: true, ghosts: false });
    expect(passes.whole.drawRange.count).toBe(muscles.geometry.index?.count);
  });
});
