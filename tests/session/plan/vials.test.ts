// The sums for the tray, against the published dilutions: 5 units are 0.1 mL in both.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trayFor } from '#session/plan/vials.ts';

describe('the sums for the tray', () => {
  it('are those of the published scheme', () => {
    expect(trayFor(155)).toEqual({
      units: 155,
      ml: 3.1,
      syringes: 4,
      byVial: [
        { vialUnits: 100, salineMl: 2, unitsPerMl: 50, vials: 2, restUnits: 45, restMl: 0.9 },
        { vialUnits: 200, salineMl: 4, unitsPerMl: 50, vials: 1, restUnits: 45, restMl: 0.9 },
      ],
    });
    expect(trayFor(195).byVial[1]).toMatchObject({ vials: 1, restUnits: 5, restMl: 0.1 });
    expect(trayFor(0)).toMatchObject({ ml: 0, syringes: 0 });
  });

  it('lose and gain nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 39 }), (points) => {
        const { units, ml, syringes, byVial } = trayFor(points * 5);
        expect(ml).toBeCloseTo(points * 0.1, 9);
        expect(syringes).toBeGreaterThanOrEqual(ml);
        expect(syringes).toBeLessThan(ml + 1);
        for (const { vialUnits, salineMl, vials, restUnits, restMl } of byVial) {
          expect(units + restUnits).toBe(vials * vialUnits);
          expect(restUnits).toBeLessThan(vialUnits);
          expect(ml + restMl).toBeCloseTo(vials * salineMl, 9);
        }
      }),
    );
  });
});
