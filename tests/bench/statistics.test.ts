// The middle and the ends of measurements.
import { describe, expect, it } from 'vitest';
import { summed } from './results.ts';
import { median, quantile, spreadOf } from './statistics.ts';

describe('a spread', () => {
  it('takes numbers by size, not by their letters', () => {
    expect(spreadOf([100, 9, 20])).toEqual({ median: 20, min: 9, max: 100, runs: 3 });
  });

  it('lies between the two in the middle of an even number', () => {
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('finds the slowest twentieth in proportion', () => {
    expect(quantile([0, 10], 0.95)).toBe(9.5);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it.each([[[]], [[1, Number.NaN]]])('is refused for %j', (values) => {
    expect(() => spreadOf(values)).toThrow(/no middle|not all are numbers/i);
  });
});

it('keeps a figure that only some runs have, and none that no run has', () => {
  expect(summed([{ heap: 1 }, { heap: 3, draws: 4 }])).toEqual({
    heap: { median: 2, min: 1, max: 3, runs: 2 },
    draws: { median: 4, min: 4, max: 4, runs: 1 },
  });
});
