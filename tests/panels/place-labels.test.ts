// Holds that area labels never cover a point, each other or the edge, whatever the size of the stage, and do not jump about.
import { describe, expect, it } from 'vitest';
import { bustShape } from '#panels/bust-shape.ts';
import { azimuthOf, flatViewOf } from '#panels/flat-view.ts';
import { type Label, placeLabels } from '#panels/place-labels.ts';
import { frameOfStill, placeStill, STILL_IDS } from '#panels/still-place.ts';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { manifestFixture } from '../anatomy/manifest-fixture.ts';

const manifest = manifestFixture();
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const STAGES = [
  [320, 371],
  [390, 490],
  [564, 730],
  [1100, 900],
] as const;
const SIZES = { forehead: [105, 32], temple: [102, 32], occipital: [120, 42], neck: [139, 42] } as const;

describe.each(STAGES)('on a stage of %i by %i px', (width, height) => {
  it.each(STILL_IDS)('the labels of view %s keep clear of points, edges and each other', (id) => {
    const stage = { width, height };
    const frame = frameOfStill(placeStill(id, null, manifest, stage, NONE), manifest, stage);
    const view = flatViewOf(frame, manifest.sites);
    if (!view) throw new Error('no view');
    const labels = REGION_IDS.map((region): Label => {
      const [labelWidth, labelHeight] = SIZES[region];
      const anchor = frame.regions[region];
      return { id: region, width: labelWidth, height: labelHeight, anchor: anchor.facing ? anchor : null };
    });
    const points = SITE_IDS.filter((site) => frame.sites[site].facing).map((site) => ({ ...frame.sites[site], radius: 12 }));
    const bounds = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
    const placed = placeLabels(labels, { bounds, points, ...bustShape(view, manifest) }, {});
    const boxes = labels.map((label) => {
      const { left = Number.NaN, top = Number.NaN } = placed[label.id] ?? {};
      return { left, top, right: left + label.width, bottom: top + label.height };
    });
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(bounds.left);
      expect(box.right).toBeLessThanOrEqual(bounds.right);
      expect(box.bottom).toBeLessThanOrEqual(bounds.bottom);
      for (const { x, y } of points) {
        const away = Math.hypot(x - Math.min(Math.max(x, box.left), box.right), y - Math.min(Math.max(y, box.top), box.bottom));
        expect(away).toBeGreaterThan(12);
      }
      for (const other of boxes.slice(index + 1)) {
        const apart = box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top;
        expect(apart).toBe(true);
      }
    }
  });
});

describe('a label', () => {
  const room = {
    bounds: { left: 0, top: 0, right: 600, bottom: 600 },
    points: [],
    head: [{ x: 300, y: 200, radius: 90 }],
    bust: [],
  };
  const label: Label = { id: 'temple', width: 100, height: 30, anchor: { x: 310, y: 200 } };

  it('stands level with its area on the nearer side', () => {
    const placed = placeLabels([label], room, {}).temple;
    expect(placed?.side).toBe('right');
    expect(Math.abs((placed?.top ?? 0) + 15 - 200)).toBeLessThan(6);
  });

  it('covers points rather than another label where the stage has room for nothing else', () => {
    const points = Array.from({ length: 12 }, (_, column) => ({ x: 20 + column * 20, y: 124, radius: 2 }));
    const narrow = { bounds: { left: 0, top: 0, right: 260, bottom: 180 }, points, head: [], bust: [] };
    const one = { id: 'forehead', width: 250, height: 60, anchor: { x: 130, y: 30 } } as const;
    const other = { id: 'occipital', width: 250, height: 60, anchor: null } as const;
    const { forehead, occipital } = placeLabels([one, other], narrow, {});
    expect(forehead?.top).toBe(0);
    expect(occipital?.top).toBeGreaterThan(60);
  });

  it('keeps its side while the head turns a little', () => {
    const before = { temple: { left: 74, top: 185, side: 'left' } } as const;
    expect(placeLabels([label], room, before).temple?.side).toBe('left');
  });
});

describe('the flat view', () => {
  it.each(STILL_IDS)('reads back from the points which side of the head is seen: %s', (id) => {
    const stage = { width: 600, height: 700 };
    const frame = frameOfStill(placeStill(id, null, manifest, stage, NONE), manifest, stage);
    const view = flatViewOf(frame, manifest.sites);
    const apart = (view ? azimuthOf(view) : 0) - manifest.views[id].azimuthDeg;
    expect(Math.abs(((apart + 540) % 360) - 180)).toBeLessThan(8);
  });

  it('is none before anything is drawn', () => {
    const stage = { width: 0, height: 0 };
    const frame = frameOfStill(placeStill('front', null, manifest, { width: 600, height: 700 }, NONE), manifest, stage);
    const flat = Object.fromEntries(SITE_IDS.map((id) => [id, { x: 0, y: 0, facing: true }])) as typeof frame.sites;
    expect(flatViewOf({ ...frame, sites: flat }, manifest.sites)).toBeNull();
  });
});
