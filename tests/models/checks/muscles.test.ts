// Points over their muscles, the cut below them, likeness with measured outlines: on straps grown on a round head.
import { describe, expect, it } from 'vitest';
import type { PlacedSite } from '#anatomy/manifest.ts';
import { samplesAbout } from '../../../models/checks/footprint.ts';
import { unlikeMeasured } from '../../../models/checks/like-measured.ts';
import { besideOwnMuscle, insideMargins } from '../../../models/checks/over-own-muscle.ts';
import { everywhere, type MuscleRecipe } from '../../../models/recipe/muscle-recipe.ts';
import { growMuscle } from '../../../models/steps/grow-muscle.ts';
import { strataBelow } from '../../../models/steps/strata.ts';
import { roundCarrier } from '../round-carrier.ts';

const carrier = roundCarrier();
const band: MuscleRecipe = {
  id: 'frontalis',
  side: 'left',
  sheets: [
    {
      seen: 'front',
      rails: [
        [
          [10, 30],
          [10, -30],
        ],
        [
          [30, 30],
          [30, -30],
        ],
      ],
      depth: everywhere([[0, 2]]),
      thickness: everywhere([[0, 3]]),
      edge: [2, 2],
      ends: { taper: [2, 2], fray: [0, 0] },
      belly: 0.5,
    },
  ],
  tendon: [0, 0],
  sources: ['made up'],
};
const muscles = new Map([['frontalis', growMuscle(carrier, band)] as const]);

function siteAt(lateral: number, id: PlacedSite['id'] = 'frontalis-medial-left'): PlacedSite {
  const { at, normal } = carrier.nearest([lateral / 1000, 0, 0.1]);
  return {
    id,
    muscle: 'frontalis',
    region: 'forehead',
    side: lateral < 0 ? 'right' : 'left',
    units: 5,
    at,
    normal,
    triangle: [0, 1, 2],
    barycentric: [1, 0, 0],
    toleranceMm: 3,
    measured: [],
  };
}

describe('points over their muscle', () => {
  it('are told how far inside its edge they lie, on both sides', () => {
    const margins = insideMargins(carrier, [siteAt(15), siteAt(-15, 'frontalis-medial-right')], muscles);
    expect(margins.get('frontalis-medial-left')).toBeGreaterThan(3.5);
    expect(margins.get('frontalis-medial-left')).toBeLessThan(6.5);
    expect(margins.get('frontalis-medial-right')).toBeCloseTo(margins.get('frontalis-medial-left') ?? 0, 0);
    expect(besideOwnMuscle(margins)).toEqual([]);
  });

  it('are named when they lie beside it or at its very edge', () => {
    expect(besideOwnMuscle(insideMargins(carrier, [siteAt(0)], muscles))).toEqual([
      'frontalis-medial-left: does not lie over its muscle',
    ]);
    const atEdge = insideMargins(carrier, [siteAt(11)], muscles);
    expect(besideOwnMuscle(atEdge).join()).toMatch(/frontalis-medial-left: lies only 0\.\d+ mm inside/);
  });

  it('get the cut below them, and none where no muscle lies', () => {
    const { 'frontalis-medial-left': over, 'frontalis-medial-right': right } = strataBelow(
      [siteAt(20), siteAt(-20, 'frontalis-medial-right')],
      muscles,
    );
    expect(over).toEqual([{ muscle: 'frontalis', fromMm: expect.closeTo(2, 0), toMm: expect.closeTo(5, 0) }]);
    expect(right).toHaveLength(1);
    expect(strataBelow([siteAt(60)], muscles)['frontalis-medial-left']).toEqual([]);
  });
});

describe('likeness with what was measured', () => {
  it('counts the skin that a muscle lies under', () => {
    const strap = muscles.get('frontalis');
    if (!strap) throw new Error('the strap was not grown');
    const under = samplesAbout(carrier, strap, 4).filter(({ met }) => met);
    const area = under.reduce((sum, { areaMm2 }) => sum + areaMm2, 0);
    expect(area).toBeGreaterThan(1150);
    expect(area).toBeLessThan(1350);
  });

  it('names the muscle whose depth, area, fibres or outline are off, and the one that is missing', () => {
    const faults = unlikeMeasured(
      [{ id: 'occipitalis', areaMm2: 9000, depthMm: 12, thicknessMm: [2, 2], angleDeg: 20 }],
      [{ outline: { muscles: ['occipitalis'], by: 0, range: 1, rows: [], where: {} }, overlap: 0.4 }],
    );
    expect(faults).toContain('galea: is not made');
    expect(faults.filter((fault) => fault.startsWith('occipitalis:'))).toEqual([
      'occipitalis: 3.86 times the measured area',
      'occipitalis: lies 12.0 mm deep, measured 6',
      'occipitalis: its fibres run 20.0 degrees off',
      'occipitalis: shares 0.40 of the measured outline',
    ]);
  });
});
