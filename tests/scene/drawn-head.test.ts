// Whoever lies on the skin hears when it moves, and can ask whether the chosen head has arrived.
import { describe, expect, it, vi } from 'vitest';
import { createDrawnHead } from '#scene/drawn-head.ts';
import { BALL_MANIFEST, ballGeometry } from './ball-head.ts';

const open = () => createDrawnHead(ballGeometry(), BALL_MANIFEST);

describe('the head as drawn', () => {
  it('begins as the average adult, with the skin alone to be shaped', () => {
    const head = open();
    expect(head.shown()).toEqual({ head: 'average', share: 0 });
    expect(head.sites()).toBe(BALL_MANIFEST.sites);
    expect(head.morphables().map(({ parts }) => parts.map(({ node }) => node))).toEqual([['skin']]);
  });

  it('tells of every move, and once of its arrival', () => {
    const head = open();
    const heard = vi.fn();
    const stop = head.onChange(heard);
    head.settled(null);
    head.moved([], {});
    expect(head.sites()).toEqual([]);
    head.settled({ head: 'head-a', share: 1 });
    head.settled({ head: 'head-a', share: 1 });
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    head.moved([], {});
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('lets parts join and leave', () => {
    const head = open();
    const part = { geometry: ballGeometry(), parts: [] };
    const leave = head.join(part);
    expect(head.morphables()).toContain(part);
    leave();
    expect(head.morphables()).not.toContain(part);
  });
});
