// Holds that the cut below a point is drawn to one scale, with everything on the paper and no name over another.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossSection } from '#anatomy/cross-section.ts';
import { cutOnPaper, needleOutline, spreadNames } from '#panels/cut/cut-layout.ts';
import { NEEDLE, needleAt } from '#protocol/needle.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { manifestFixture } from '../anatomy/manifest-fixture.ts';

const manifest = manifestFixture();

describe.each(SITE_IDS)('the cut below %s', (id) => {
  const section = crossSection(manifest, id, needleAt(id));
  const cut = cutOnPaper(section);

  it('has needle and drop on the paper', () => {
    const { needle, bolus } = section;
    for (const { x, depth } of [needle.entry, needle.tip, needle.hub]) {
      expect(cut.across(x)).toBeGreaterThan(0);
      expect(cut.across(x)).toBeLessThan(cut.width);
      expect(cut.down(depth)).toBeGreaterThan(0);
      expect(cut.down(depth)).toBeLessThan(cut.height);
    }
    expect(cut.across(bolus.at.x + bolus.radiusMm)).toBeLessThan(cut.width);
    expect(cut.down(bolus.at.depth + bolus.radiusMm)).toBeLessThan(cut.height);
  });

  it('draws the needle as long as it is, at its angle', () => {
    const numbers =
      needleOutline(section, cut, 0.1)
        .match(/-?\d+\.\d+/g)
        ?.map(Number) ?? [];
    const [tipX = 0, tipY = 0, hubX = 0, hubY = 0] = numbers.slice(4);
    expect(Math.hypot(tipX - hubX, tipY - hubY) / cut.scale).toBeCloseTo(NEEDLE.lengthMm, 1);
    const angle = (Math.atan2(tipY - hubY, tipX - hubX) * 180) / Math.PI;
    expect(angle).toBeCloseTo(needleAt(id).drawnAngleDeg, 0);
  });
});

describe('the names beside a cut', () => {
  it('stand at their layers where there is room', () => {
    expect(spreadNames([2, 8], 2, 20)).toEqual([1, 7]);
  });

  it('never lie over one another and stay on the paper whenever they fit', () => {
    const layers = fc.array(fc.double({ min: 0, max: 14, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(layers, (wanted) => {
        const tops = spreadNames(
          wanted.toSorted((a, b) => a - b),
          2.5,
          15,
        );
        tops.forEach((top, index) => {
          expect(top).toBeGreaterThanOrEqual((tops[index - 1] ?? -2.5) + 2.5 - 1e-9);
          expect(top + 2.5).toBeLessThanOrEqual(15 + 1e-9);
        });
      }),
    );
  });
});
