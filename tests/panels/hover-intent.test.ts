// Holds when a hover takes over: at once for a point, not while the pointer travels to the panel, not for a brush across the skin.
import { beforeEach, describe, expect, it } from 'vitest';
import { AREA_MS, createHoverIntent, GRACE_MS, type HoverIntent, REST_MS, STILL_MS } from '#panels/hover-intent.ts';
import type { Target } from '#session/session.ts';

const procerus: Target = { kind: 'site', id: 'procerus' };
const corrugator: Target = { kind: 'site', id: 'corrugator-left' };
const forehead: Target = { kind: 'region', id: 'forehead' };
const neck: Target = { kind: 'region', id: 'neck' };
const PANEL = { left: 600, top: 100, right: 900, bottom: 500 };

let shown: Target | null;
let now: number;
let timers: Map<number, { readonly at: number; readonly run: () => void }>;
let intent: HoverIntent;

function pass(ms: number): void {
  now += ms;
  for (const [id, timer] of [...timers]) {
    if (timer.at > now) continue;
    timers.delete(id);
    timer.run();
  }
}

beforeEach(() => {
  shown = null;
  now = 0;
  timers = new Map();
  let next = 1;
  intent = createHoverIntent(
    {
      held: () => shown,
      panel: () => (shown ? PANEL : null),
      point: (target) => {
        shown = target;
      },
      leave: () => {
        shown = null;
      },
    },
    {
      set: (run, ms) => {
        timers.set(next, { at: now + ms, run });
        return next++;
      },
      clear: (id) => timers.delete(id),
    },
  );
});

describe('a hover', () => {
  it('opens a point at once', () => {
    intent.over(procerus, { x: 300, y: 300 }, true);
    expect(shown).toEqual(procerus);
  });

  it('moves on to a point beside the path at once', () => {
    intent.over(procerus, { x: 300, y: 300 }, true);
    intent.over(corrugator, { x: 260, y: 300 }, true);
    expect(shown).toEqual(corrugator);
  });

  it('closes only after the grace', () => {
    intent.over(procerus, { x: 300, y: 300 }, true);
    intent.over(null, { x: 200, y: 300 }, false);
    pass(GRACE_MS - 1);
    expect(shown).toEqual(procerus);
    intent.over(null, { x: 190, y: 300 }, false);
    pass(1);
    expect(shown).toBeNull();
  });

  it('keeps the panel while the pointer crosses another point on the way to it', () => {
    intent.over(procerus, { x: 300, y: 300 }, true);
    for (const x of [340, 400, 460, 520]) {
      intent.over(corrugator, { x, y: 300 }, true);
      pass(REST_MS - 1);
    }
    intent.enterPanel();
    pass(10 * GRACE_MS);
    expect(shown).toEqual(procerus);
  });

  it('gives way to another point on the path when the pointer rests there', () => {
    intent.over(procerus, { x: 300, y: 300 }, true);
    intent.over(corrugator, { x: 340, y: 300 }, true);
    pass(REST_MS);
    expect(shown).toEqual(corrugator);
  });

  it('closes a grace after the pointer left the panel', () => {
    intent.over(procerus, { x: 300, y: 300 }, true);
    intent.enterPanel();
    intent.away();
    pass(GRACE_MS);
    expect(shown).toBeNull();
  });

  it('lets an area speak as soon as the pointer rests on it', () => {
    intent.over(forehead, { x: 300, y: 200 }, false);
    pass(STILL_MS - 1);
    expect(shown).toBeNull();
    pass(1);
    expect(shown).toEqual(forehead);
  });

  it('lets an area speak to a pointer that stays on it moving, and not to one that leaves it sooner', () => {
    const move = (): void => {
      for (let gone = 0; gone < AREA_MS - 8; gone += 8) {
        intent.over(forehead, { x: 300 + gone, y: 200 }, false);
        pass(8);
      }
    };
    move();
    expect(shown).toBeNull();
    intent.over(null, { x: 300, y: 20 }, false);
    pass(AREA_MS);
    expect(shown).toBeNull();
    move();
    intent.over(forehead, { x: 420, y: 200 }, false);
    pass(8);
    expect(shown).toEqual(forehead);
  });

  it('does not flicker to the area between two points', () => {
    intent.over(procerus, { x: 300, y: 300 }, true);
    intent.over(forehead, { x: 280, y: 300 }, false);
    pass(AREA_MS);
    expect(shown).toEqual(procerus);
    intent.over(corrugator, { x: 260, y: 300 }, true);
    pass(GRACE_MS);
    expect(shown).toEqual(corrugator);
  });

  it('forgets an area that the pointer merely crossed', () => {
    intent.over(forehead, { x: 300, y: 200 }, false);
    intent.over(neck, { x: 300, y: 400 }, false);
    pass(AREA_MS);
    expect(shown).toEqual(neck);
  });

  it('does not open again under a resting pointer what the reader has closed', () => {
    intent.over(procerus, { x: 300, y: 300 }, true);
    shown = null;
    intent.spend(procerus);
    intent.over(procerus, { x: 301, y: 300 }, true);
    expect(shown).toBeNull();
    intent.over(null, { x: 200, y: 300 }, false);
    intent.over(procerus, { x: 300, y: 300 }, true);
    expect(shown).toEqual(procerus);
  });

  it('opens an area at once from its label', () => {
    intent.over(forehead, { x: 100, y: 100 }, true);
    expect(shown).toEqual(forehead);
  });
});
