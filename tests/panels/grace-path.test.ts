// Holds the triangle between a point and its panel, on whichever side the panel lies.
import { describe, expect, it } from 'vitest';
import { onGracePath } from '#panels/grace-path.ts';

const PANEL = { left: 600, top: 100, right: 900, bottom: 500 };

describe('the way from a point to its panel', () => {
  it('holds what lies between them and leaves out what lies beside', () => {
    const from = { x: 200, y: 300 };
    expect(onGracePath(from, PANEL, { x: 400, y: 300 })).toBe(true);
    expect(onGracePath(from, PANEL, { x: 590, y: 110 })).toBe(true);
    expect(onGracePath(from, PANEL, { x: 400, y: 150 })).toBe(false);
    expect(onGracePath(from, PANEL, { x: 190, y: 300 })).toBe(false);
  });

  it('holds the panel itself', () => {
    expect(onGracePath({ x: 200, y: 300 }, PANEL, { x: 890, y: 490 })).toBe(true);
  });

  it('works towards a panel on the left and one below', () => {
    expect(onGracePath({ x: 1200, y: 300 }, PANEL, { x: 1000, y: 300 })).toBe(true);
    expect(onGracePath({ x: 1200, y: 300 }, PANEL, { x: 1210, y: 300 })).toBe(false);
    expect(onGracePath({ x: 700, y: 20 }, PANEL, { x: 700, y: 80 })).toBe(true);
    expect(onGracePath({ x: 700, y: 20 }, PANEL, { x: 700, y: 10 })).toBe(false);
  });

  it('is empty when the point lies under the panel', () => {
    expect(onGracePath({ x: 700, y: 300 }, PANEL, { x: 580, y: 300 })).toBe(false);
  });
});
