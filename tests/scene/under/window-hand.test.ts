// @vitest-environment jsdom
// The round window in the reader's hands: it goes with a mouse, and stays where a finger puts it.
import { beforeEach, describe, expect, it } from 'vitest';
import { listenForWindow } from '#scene/under/window-hand.ts';

let stage: HTMLElement;
let canvas: HTMLElement;
let held: { current: boolean };
let put: [number, number][];
let open: boolean;

beforeEach(() => {
  stage = document.createElement('div');
  canvas = stage.appendChild(document.createElement('div'));
  held = { current: false };
  put = [];
  open = true;
  listenForWindow(
    stage,
    (target) => target === canvas,
    { open: () => open, seen: () => ({ x: 100, y: 100, radius: 40 }), put: (x, y) => put.push([x, y]) },
    held,
  );
});

function point(type: string, x: number, y: number, { touch = true, on = canvas } = {}): void {
  on.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      pointerId: 1,
      pointerType: touch ? 'touch' : 'mouse',
      clientX: x,
      clientY: y,
    }),
  );
}

/** Whether the page may scroll by this move of a finger. */
const mayScroll = (): boolean => canvas.dispatchEvent(new Event('touchmove', { bubbles: true, cancelable: true }));

describe('a mouse', () => {
  it('carries the window along, pressed or not, and never holds it', () => {
    point('pointermove', 20, 30, { touch: false });
    point('pointerdown', 100, 100, { touch: false });
    point('pointermove', 120, 100, { touch: false });
    expect(put).toEqual([
      [20, 30],
      [120, 100],
    ]);
    expect(held.current).toBe(false);
  });

  it('leaves it where it was while it is over a panel', () => {
    const panel = stage.appendChild(document.createElement('section'));
    point('pointermove', 20, 30, { touch: false, on: panel });
    expect(put).toEqual([]);
  });
});

describe('a finger', () => {
  it('drags the window from where it took hold of it, while the page stays still and the head, too', () => {
    point('pointerdown', 130, 100);
    expect(held.current).toBe(true);
    expect(mayScroll()).toBe(false);
    point('pointermove', 150, 110);
    expect(put).toEqual([[120, 110]]);
    point('pointerup', 150, 110);
    expect(held.current).toBe(false);
    expect(mayScroll()).toBe(true);
  });

  it('puts it down elsewhere by a tap, but not by a drag, which turns the head', () => {
    point('pointerdown', 300, 200);
    expect(held.current).toBe(false);
    point('pointermove', 360, 200);
    point('pointerup', 360, 200);
    expect(put).toEqual([]);
    point('pointerdown', 300, 200);
    point('pointerup', 304, 200);
    expect(put).toEqual([[304, 200]]);
  });

  it('does nothing while the window is shut', () => {
    open = false;
    point('pointerdown', 100, 100);
    point('pointermove', 120, 100);
    point('pointerup', 120, 100);
    expect(held.current).toBe(false);
    expect(put).toEqual([]);
  });

  it('lets go when the browser takes it away', () => {
    point('pointerdown', 100, 100);
    point('pointercancel', 100, 100);
    expect(held.current).toBe(false);
  });
});
