// Fetching ahead of need is only for lines that have room for it.
import { describe, expect, it } from 'vitest';
import { isGoodLine } from '#session/idle-prefetch.ts';

describe('isGoodLine', () => {
  it.each([
    [{ saveData: true, effectiveType: '4g' }, false],
    [{ effectiveType: '2g' }, false],
    [{ effectiveType: 'slow-2g' }, false],
    [{ effectiveType: '3g' }, false],
    [{ effectiveType: '4g', saveData: false }, true],
    [undefined, true],
  ])('%j: %s', (line, good) => {
    expect(isGoodLine(line)).toBe(good);
  });
});
