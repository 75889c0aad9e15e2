// Holds where the keyboard goes on the depth slider and what each depth is called.
import { describe, expect, it } from 'vitest';
import { EN } from '#copy/en.ts';
import { depthByKey, depthWords } from '#panels/depth-stops.ts';

const { layers } = EN.under;
const { stops } = layers;

describe('the keyboard on the depth slider', () => {
  it('goes from skin to nerves in six calm steps, and no further', () => {
    const way = [0];
    for (let step = 0; step < 7; step++) way.push(depthByKey(way.at(-1) ?? 0, 'ArrowRight') ?? Number.NaN);
    expect(way).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3]);
    expect(depthByKey(0, 'ArrowLeft')).toBe(0);
  });

  it('finds the grid again from a depth that was dragged to', () => {
    expect(depthByKey(1.35, 'ArrowRight')).toBe(1.5);
    expect(depthByKey(1.35, 'ArrowLeft')).toBe(1);
    expect(depthByKey(1.35, 'PageUp')).toBe(2);
    expect(depthByKey(1.35, 'PageDown')).toBe(1);
  });

  it('leaves other keys alone', () => {
    expect(depthByKey(1, 'Home')).toBeNull();
    expect(depthByKey(1, 'a')).toBeNull();
  });
});

describe('a depth in words', () => {
  it('is its stop, or between which two it lies', () => {
    expect([0, 1, 2, 3].map((depth) => depthWords(depth, layers))).toEqual([stops.skin, stops.muscles, stops.deep, stops.nerves]);
    expect(depthWords(1.1, layers)).toBe(stops.muscles);
    expect(depthWords(0.5, layers)).toBe(layers.between(stops.skin, stops.muscles));
    expect(depthWords(2.7, layers)).toBe(layers.between(stops.deep, stops.nerves));
  });
});
