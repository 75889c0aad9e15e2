// How a machine's frames tell what it can bear: one hitch is nothing, steady slowness is.
import { describe, expect, it } from 'vitest';
import { isWeak } from '#scene/capability.ts';
import { createPace } from '#scene/pace.ts';

const paced = (times: readonly (number | null)[], light: boolean): readonly (string | null)[] => {
  const pace = createPace();
  return times.map((took) => pace(took, light));
};
const steady = (took: number, frames = 20): readonly number[] => Array.from({ length: frames }, () => took);

describe('frames', () => {
  it.each([
    ['quick ones', 16, false, null],
    ['slow ones with the shadow', 90, false, 'light'],
    ['slow ones without it', 90, true, null],
    ['ones that give hands no answer', 500, true, 'slow'],
  ] as const)('%s', (_, took, light, bears) => {
    expect(paced(steady(took), light).at(-1)).toBe(bears);
  });

  it('say nothing of a hitch, a pause of the hand, or a page that was hidden', () => {
    expect(paced([...steady(16, 11), 900, ...steady(16, 11)], false)).not.toContain('light');
    expect(
      paced(
        steady(90)
          .map((took, i) => (i % 2 ? null : took))
          .slice(0, 11),
        false,
      ),
    ).not.toContain('light');
    expect(paced(steady(60_000), true)).not.toContain('slow');
  });

  it('begin to count anew when the shadow goes', () => {
    const pace = createPace();
    for (const took of steady(500)) pace(took, false);
    expect(pace(500, true)).toBeNull();
  });
});

describe('a machine', () => {
  it.each([
    ['Google SwiftShader', 8, true],
    ['ANGLE (Microsoft, Microsoft Basic Render Driver)', undefined, true],
    ['llvmpipe (LLVM 15.0.6, 256 bits)', undefined, true],
    ['Adreno (TM) 308', 1, true],
    ['Apple GPU', undefined, false],
    ['ANGLE (Intel, Intel(R) UHD Graphics 620)', 8, false],
    ['', undefined, false],
  ] as const)('"%s" with %s GiB', (renderer, memory, weak) => {
    expect(isWeak(renderer, memory)).toBe(weak);
  });
});
