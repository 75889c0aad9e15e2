// Holds how high the panel floats beside its point.
import { describe, expect, it } from 'vitest';
import { panelTop } from '#panels/panel-level.ts';

describe('the height of the panel', () => {
  const room = { height: 700, panel: 300 };

  it('is level with its point and never leaves its room', () => {
    expect(panelTop(240, room, null)).toBe(200);
    expect(panelTop(10, room, null)).toBe(0);
    expect(panelTop(690, room, null)).toBe(400);
  });

  it('rests while the point stays beside it, and follows when it goes', () => {
    expect(panelTop(300, room, 200)).toBe(200);
    expect(panelTop(520, room, 200)).toBe(400);
  });

  it('shows the top of a panel taller than its room', () => {
    expect(panelTop(500, { height: 700, panel: 900 }, null)).toBe(0);
  });
});
