// What lies under the pointer, and what the head hides: rays against the skin.
import { describe, expect, it } from 'vitest';
import { fitView, type Insets, projectPoint } from '#anatomy/camera-fit.ts';
import { createSkinPicker } from '#scene/skin-picker.ts';
import { BALL_MANIFEST, ballGeometry, onBall } from './ball-head.ts';

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const STAGE = { width: 800, height: 600 };
const picker = createSkinPicker(ballGeometry());
const front = fitView(BALL_MANIFEST.views.front, STAGE, NONE);
const left = fitView(BALL_MANIFEST.views.left, STAGE, NONE);
const back = fitView(BALL_MANIFEST.views.back, STAGE, NONE);

describe('regionAt', () => {
  it('names the area that weighs most under the pointer', () => {
    expect(picker.regionAt(front, STAGE, 400, 300)).toBe('forehead');
    expect(picker.regionAt(left, STAGE, 400, 300)).toBe('temple');
  });

  it('is null beside the head and on skin of no area', () => {
    expect(picker.regionAt(front, STAGE, 5, 5)).toBeNull();
    expect(picker.regionAt(back, STAGE, 400, 300)).toBeNull();
  });

  it('agrees with where points appear when panels have moved the picture aside', () => {
    const aside = fitView(BALL_MANIFEST.views.front, STAGE, { ...NONE, right: 300 });
    const { x, y } = projectPoint(aside, STAGE, onBall(0, 0).at);
    expect(picker.regionAt(aside, STAGE, x, y)).toBe('forehead');
    expect(picker.regionAt(aside, STAGE, 760, 300)).toBeNull();
  });
});

describe('hides', () => {
  it('tells the far side of the head from the near one, and a point from its own skin', () => {
    expect(picker.hides(front.position, onBall(0, 0).at)).toBe(false);
    expect(picker.hides(front.position, onBall(60, 0).at)).toBe(false);
    expect(picker.hides(front.position, onBall(180, 0).at)).toBe(true);
  });
});
