// Holds the difference between choosing a point and turning the head from it.
import { describe, expect, it } from 'vitest';
import { createPress, TAP_SLOP_PX } from '#panels/tap.ts';

describe('a press', () => {
  it('is a tap when it hardly moves', () => {
    const press = createPress();
    press.down(1, { x: 0, y: 0 });
    expect(press.up(1, { x: TAP_SLOP_PX, y: 0 })).toBe(true);
  });

  it('is a drag once it has wandered, even if it comes back', () => {
    const press = createPress();
    press.down(1, { x: 0, y: 0 });
    press.move(1, { x: TAP_SLOP_PX + 1, y: 0 });
    expect(press.up(1, { x: 0, y: 0 })).toBe(false);
    expect(press.wandered()).toBe(true);
  });

  it('is a pinch with a second finger', () => {
    const press = createPress();
    press.down(1, { x: 0, y: 0 });
    press.down(2, { x: 90, y: 0 });
    expect(press.up(2, { x: 90, y: 0 })).toBe(false);
  });

  it('is nothing when the browser takes it over', () => {
    const press = createPress();
    press.down(1, { x: 0, y: 0 });
    press.cancel();
    expect(press.up(1, { x: 0, y: 0 })).toBe(false);
  });
});
