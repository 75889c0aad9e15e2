// Holds that the stills carry the points in the right places: which still, how large, and where each point then lies.
import { describe, expect, it } from 'vitest';
import { fitView, projectPoint } from '#anatomy/camera-fit.ts';
import { closeArea, frameOfStill, placeStill, STILL_SIZE, stillFor } from '#panels/still-place.ts';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { manifestFixture } from '../anatomy/manifest-fixture.ts';

const manifest = manifestFixture();
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const STAGE = { width: 390, height: 490 };

describe('the still', () => {
  it('is that of the view, or the nearest to an area’s view', () => {
    expect(stillFor({ kind: 'view', id: 'back' }, manifest)).toBe('back');
    expect(stillFor({ kind: 'view', id: 'temple-right' }, manifest)).toBe('right');
    expect(stillFor({ kind: 'view', id: 'occipital' }, manifest)).toBe('back');
    expect(stillFor({ kind: 'free' }, manifest)).toBe('start');
  });

  it.each(SITE_IDS)('for %s is one in which it faces the reader', (id) => {
    const still = stillFor({ kind: 'site', id, beside: false }, manifest);
    expect(frameOfStill(placeStill(still, null, manifest, STAGE, NONE), manifest, STAGE).sites[id].facing).toBe(true);
  });

  it('lies with its middle in the middle of what panels leave clear', () => {
    const place = placeStill('front', null, manifest, { width: 1000, height: 800 }, { ...NONE, right: 400 });
    expect(place.left + (STILL_SIZE.width / 2) * place.scale).toBeCloseTo(300);
    expect(place.top + (STILL_SIZE.height / 2) * place.scale).toBeCloseTo(400);
  });

  it('carries every point where it was photographed', () => {
    const place = placeStill('left', null, manifest, STAGE, NONE);
    const frame = frameOfStill(place, manifest, STAGE);
    const lens = fitView(manifest.views.left, STILL_SIZE, NONE);
    for (const { id, at } of manifest.sites) {
      const spot = projectPoint(lens, STILL_SIZE, at);
      expect(frame.sites[id].x).toBeCloseTo(place.left + spot.x * place.scale);
      expect(frame.sites[id].y).toBeCloseTo(place.top + spot.y * place.scale);
    }
  });

  it.each(REGION_IDS)('comes closer for the area %s, with all its points in sight that face the reader', (region) => {
    const id = stillFor({ kind: 'view', id: region === 'temple' ? 'temple-left' : region }, manifest);
    const whole = placeStill(id, null, manifest, STAGE, NONE);
    const close = placeStill(id, region, manifest, STAGE, NONE);
    expect(close.scale).toBeGreaterThan(whole.scale);
    const frame = frameOfStill(close, manifest, STAGE);
    for (const site of manifest.sites.filter((one) => one.region === region && frame.sites[one.id].facing)) {
      const { x, y } = frame.sites[site.id];
      expect(x > 0 && x < STAGE.width && y > 0 && y < STAGE.height).toBe(true);
    }
  });

  it('is whole again when the reader looks elsewhere', () => {
    expect(closeArea({ kind: 'site', id: 'procerus', beside: false }, 'forehead', manifest.sites)).toBe('forehead');
    expect(closeArea({ kind: 'site', id: 'trapezius-1-left', beside: false }, 'forehead', manifest.sites)).toBeNull();
    expect(closeArea({ kind: 'view', id: 'forehead' }, 'forehead', manifest.sites)).toBe('forehead');
  });
});
