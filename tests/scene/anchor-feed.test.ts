// Where the page is told its buttons belong: the 31 points and four labels of a frame, and which of them can be seen.
import { describe, expect, it } from 'vitest';
import { fitView, type Insets } from '#anatomy/camera-fit.ts';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { HIDES_NOTHING, stageFrame } from '#scene/anchor-feed.ts';
import { BALL_MANIFEST } from './ball-head.ts';

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const STAGE = { width: 800, height: 600 };
const lensOf = (id: 'front' | 'back' | 'left' | 'right') => fitView(BALL_MANIFEST.views[id], STAGE, NONE);

describe('stageFrame', () => {
  it('places every point and every area', () => {
    const frame = stageFrame(BALL_MANIFEST, lensOf('front'), STAGE, HIDES_NOTHING);
    expect(Object.keys(frame.sites).sort()).toEqual([...SITE_IDS].sort());
    expect(Object.keys(frame.regions).sort()).toEqual([...REGION_IDS].sort());
    expect(frame).toMatchObject(STAGE);
  });

  it('shows the forehead in front and the back of the head from behind', () => {
    const front = stageFrame(BALL_MANIFEST, lensOf('front'), STAGE, HIDES_NOTHING);
    const back = stageFrame(BALL_MANIFEST, lensOf('back'), STAGE, HIDES_NOTHING);
    expect([front.sites.procerus.facing, front.sites['occipitalis-1-left'].facing]).toEqual([true, false]);
    expect([back.sites.procerus.facing, back.sites['occipitalis-1-left'].facing]).toEqual([false, true]);
  });

  it("ties the temples' label to the side that is seen", () => {
    for (const id of ['left', 'right'] as const) {
      const { temple } = stageFrame(BALL_MANIFEST, lensOf(id), STAGE, HIDES_NOTHING).regions;
      expect(temple.facing).toBe(true);
      expect(temple.x).toBeCloseTo(400, 6);
    }
  });

  it('takes a point for hidden that faces the viewer behind something else', () => {
    const frame = stageFrame(BALL_MANIFEST, lensOf('front'), STAGE, () => true);
    expect(Object.values(frame.sites).some(({ facing }) => facing)).toBe(false);
  });

  it('refuses an area without a place for its label, by name', () => {
    const broken = { ...BALL_MANIFEST, regions: BALL_MANIFEST.regions.map((region) => ({ ...region, anchors: [] })) };
    expect(() => stageFrame(broken, lensOf('front'), STAGE, HIDES_NOTHING)).toThrow('area "forehead" has no anchor');
  });
});
