// The flat cut below a point: layers in order, the needle at its angle, the drop at its tip.
import { describe, expect, it } from 'vitest';
import { crossSection } from '#anatomy/cross-section.ts';
import type { Manifest, Stratum } from '#anatomy/manifest.ts';

const NEEDLE = { drawnAngleDeg: 45, drawnDepthMm: 4 };
const under = (strata: readonly Stratum[]) => ({ strata: { 'paraspinal-1-left': strata } as unknown as Manifest['strata'] });
const NECK = under([
  { muscle: 'splenius-capitis', fromMm: 9, toMm: 13 },
  { muscle: 'trapezius-descending', fromMm: 5, toMm: 8 },
]);

describe('crossSection', () => {
  it('lists what lies below the point from the skin inwards', () => {
    expect(crossSection(NECK, 'paraspinal-1-left', NEEDLE).layers).toEqual([
      { muscle: 'skin and fat', fromMm: 0, toMm: 5 },
      { muscle: 'trapezius-descending', fromMm: 5, toMm: 8 },
      { muscle: 'splenius-capitis', fromMm: 9, toMm: 13 },
    ]);
  });

  it('draws no layer over another where muscles interlace', () => {
    const laced = under([
      { muscle: 'trapezius-descending', fromMm: 5, toMm: 9 },
      { muscle: 'splenius-capitis', fromMm: 8, toMm: 13 },
      { muscle: 'semispinalis-capitis', fromMm: 10, toMm: 12 },
    ]);
    const { layers } = crossSection(laced, 'paraspinal-1-left', NEEDLE);
    expect(layers.map(({ fromMm, toMm }) => [fromMm, toMm])).toEqual([
      [0, 5],
      [5, 9],
      [9, 13],
    ]);
  });

  it('brings the tip to its depth at the published angle, the hub as far away as the needle is long', () => {
    const { needle, bolus } = crossSection(NECK, 'paraspinal-1-left', NEEDLE);
    expect(needle.tip.depth).toBeCloseTo(4, 9);
    expect(needle.tip.x).toBeCloseTo(4, 9);
    expect(Math.hypot(needle.tip.x - needle.hub.x, needle.tip.depth - needle.hub.depth)).toBeCloseTo(12.7, 9);
    expect(needle.hub.depth).toBeLessThan(0);
    expect(bolus).toEqual({ at: needle.tip, radiusMm: 2.9 });
  });

  it('leaves no more of the needle under the skin than there is', () => {
    const { needle } = crossSection(NECK, 'paraspinal-1-left', { drawnAngleDeg: 5, drawnDepthMm: 6 });
    expect(needle.hub).toEqual({ x: 0, depth: 0 });
  });

  it('is deep enough for the drop, and for the muscles', () => {
    expect(crossSection(under([]), 'paraspinal-1-left', NEEDLE).depthMm).toBeGreaterThan(4 + 2.9);
    expect(crossSection(NECK, 'paraspinal-1-left', NEEDLE).depthMm).toBeGreaterThan(13);
  });
});
