// @vitest-environment jsdom
// Hands on the picture: what turns it, what zooms it, and what is left to the page.
import { beforeEach, describe, expect, it } from 'vitest';
import { belongsToPicture, listenToHands } from '#scene/gestures.ts';

interface Told {
  grabs: number;
  drags: [number, number][];
  zooms: number[];
}

let told: Told;
let stage: HTMLElement;
let canvas: HTMLElement;
let atLimit: boolean;
let stop: () => void;

beforeEach(() => {
  told = { grabs: 0, drags: [], zooms: [] };
  atLimit = false;
  stage = document.createElement('div');
  canvas = stage.appendChild(document.createElement('div'));
  Object.assign(stage, { setPointerCapture: () => {}, hasPointerCapture: () => true });
  stop = listenToHands(stage, (target) => belongsToPicture(target, canvas), {
    grab: () => {
      told.grabs += 1;
    },
    drag: (dx, dy) => told.drags.push([dx, dy]),
    zoom: (factor) => {
      told.zooms.push(factor);
      return !atLimit;
    },
  });
});

function point(type: string, x: number, y: number, { id = 1, pointerType = 'mouse', buttons = 1, on = canvas } = {}): void {
  on.dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerId: id, pointerType, buttons, button: 0, clientX: x, clientY: y }),
  );
}

/** Whether the page may still scroll by this turn of the wheel. */
function wheel(deltaY: number, init: WheelEventInit = {}, on: HTMLElement = canvas): boolean {
  return on.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY, ...init }));
}

describe('a drag', () => {
  it('begins only beyond what still counts as a click, and then without a leap', () => {
    point('pointerdown', 100, 100);
    point('pointermove', 108, 100);
    expect(told.grabs).toBe(0);
    point('pointermove', 120, 100);
    point('pointermove', 125, 98);
    expect(told).toEqual({ grabs: 1, drags: [[5, -2]], zooms: [] });
  });

  it('may begin on a point that floats over the picture', () => {
    const button = stage.appendChild(document.createElement('button'));
    button.dataset['site'] = 'procerus';
    point('pointerdown', 0, 0, { on: button });
    point('pointermove', 40, 0, { on: stage });
    point('pointermove', 50, 0, { on: stage });
    expect(told.drags).toEqual([[10, 0]]);
  });

  it('ends when the mouse was let go outside the window', () => {
    point('pointerdown', 0, 0);
    point('pointermove', 40, 0);
    point('pointermove', 300, 0, { buttons: 0 });
    point('pointermove', 320, 0);
    expect(told.drags).toEqual([]);
  });

  it('ends when the browser takes the finger for scrolling', () => {
    point('pointerdown', 0, 0, { pointerType: 'touch' });
    point('pointercancel', 0, 20, { pointerType: 'touch' });
    point('pointermove', 0, 90, { pointerType: 'touch' });
    expect(told.grabs).toBe(0);
  });

  it('is nobody’s on a panel inside the stage, whatever it is about', () => {
    const panel = stage.appendChild(document.createElement('section'));
    panel.dataset['panel'] = '';
    panel.dataset['region'] = 'temple';
    const text = panel.appendChild(document.createElement('p'));
    point('pointerdown', 0, 0, { on: text });
    point('pointermove', 60, 0, { on: text });
    expect(wheel(50, {}, text)).toBe(true);
    expect(told).toEqual({ grabs: 0, drags: [], zooms: [] });
  });
});

describe('two fingers', () => {
  it('zoom by their distance and turn by half of what each moves', () => {
    const touch = { pointerType: 'touch' };
    point('pointerdown', 100, 100, { ...touch, id: 1 });
    point('pointerdown', 200, 100, { ...touch, id: 2 });
    point('pointermove', 202, 100, { ...touch, id: 2 });
    point('pointermove', 300, 100, { ...touch, id: 2 });
    expect(told.zooms.reduce((all, factor) => all * factor, 1)).toBeGreaterThan(1.9);
    expect(told.drags.at(-1)).toEqual([49, 0]);
  });
});

describe('the wheel', () => {
  it('zooms and keeps the page still', () => {
    expect(wheel(-100)).toBe(false);
    expect(told.zooms[0]).toBeGreaterThan(1);
  });

  it('is the page’s again once the picture is as near or far as it goes, except for a pinch', () => {
    atLimit = true;
    expect(wheel(100)).toBe(true);
    expect(wheel(10, { ctrlKey: true })).toBe(false);
  });
});

it('hears nothing after it was stopped', () => {
  stop();
  point('pointerdown', 0, 0);
  point('pointermove', 90, 0);
  wheel(100);
  expect(told).toEqual({ grabs: 0, drags: [], zooms: [] });
});
