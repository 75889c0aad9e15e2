// Holds the difference between choosing a point and turning the head from it, and the walk of the arrow keys.
import { describe, expect, it } from 'vitest';
import { panelTop } from '#panels/panel-level.ts';
import { walk } from '#panels/roving.ts';
import { createPress, TAP_SLOP_PX } from '#panels/tap.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';

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

describe('walking by keys', () => {
  it('visits all 31 points and comes round', () => {
    const visited = new Set<SiteId>();
    let at: SiteId = 'corrugator-left';
    for (let step = 0; step < SITE_IDS.length; step++) {
      visited.add(at);
      at = walk(at, 'ArrowRight') ?? at;
    }
    expect(visited.size).toBe(31);
    expect(at).toBe('corrugator-left');
    expect(walk(at, 'ArrowLeft')).toBe('trapezius-3-right');
  });

  it('jumps to the ends and leaves other keys alone', () => {
    expect(walk('procerus', 'Home')).toBe('corrugator-left');
    expect(walk('procerus', 'End')).toBe('trapezius-3-right');
    expect(walk('procerus', 'Enter')).toBeNull();
  });
});

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
