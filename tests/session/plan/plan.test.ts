// No series of edits breaks a cap, loses a point, or makes the sums disagree; each step can be taken back, and forth again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXTRA_ZONE_IDS, MOST_POINTS, MOST_UNITS, MUSCLE_CAPS } from '#protocol/extra-zones.ts';
import { TOTAL_UNITS } from '#protocol/protocol.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { begin, type History, redo, step, undo } from '#session/plan/history.ts';
import { addExtra, EMPTY, extraIn, isGiven, type Plan, takeExtra, togglePoint, WHOLE } from '#session/plan/plan.ts';
import { readPlan, writePlan } from '#session/plan/plan-text.ts';
import { rowsOfPlan, type Totals, totalsOf } from '#session/plan/totals.ts';

type Edit = (plan: Plan) => Plan;

const alike = fc.boolean();
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...SITE_IDS), alike).map(
    ([id, both]): Edit =>
      (plan) =>
        togglePoint(plan, id, both),
  ),
  fc.tuple(fc.constantFrom(...EXTRA_ZONE_IDS), alike).map(
    ([zone, both]): Edit =>
      (plan) => {
        const edited = addExtra(plan, zone, both);
        return edited.kind === 'done' ? edited.plan : plan;
      },
  ),
  fc.tuple(fc.constantFrom(...EXTRA_ZONE_IDS), alike).map(
    ([zone, both]): Edit =>
      (plan) =>
        takeExtra(plan, zone, both),
  ),
  fc.constantFrom<Edit>(
    () => WHOLE,
    () => EMPTY,
  ),
);
const edits = fc.array(edit, { maxLength: 60 });
const edited = edits.map((all) => all.reduce((plan, one) => one(plan), WHOLE));

const isMirrored = (plan: Plan): boolean =>
  SITE_IDS.every(
    (id) => isGiven(plan, id) === isGiven(plan, SITE_IDS.find((other) => other === id.replace('-left', '-right')) ?? id),
  ) &&
  EXTRA_ZONE_IDS.every(
    (id) => extraIn(plan, id) === extraIn(plan, EXTRA_ZONE_IDS.find((other) => other === id.replace('-left', '-right')) ?? id),
  );

function agree(totals: Totals): void {
  for (const key of ['points', 'units'] as const) {
    const byMuscle = totals.muscles.reduce((sum, muscle) => sum + muscle[key], 0);
    const bySide = Object.values(totals.sides).reduce((sum, side) => sum + side[key], 0);
    expect([byMuscle, bySide]).toEqual([totals[key], totals[key]]);
    for (const { sides, [key]: own } of totals.muscles)
      expect(Object.values(sides).reduce((sum, side) => sum + side[key], 0)).toBe(own);
  }
}

describe('a plan', () => {
  it('begins with the published scheme, and may hold all extra points', () => {
    expect(totalsOf(WHOLE)).toMatchObject({ units: TOTAL_UNITS, points: 31, extra: 0 });
    const full = ['temporalis-extra-left', 'occipitalis-extra-left', 'trapezius-extra-left', 'trapezius-extra-left'] as const;
    const plan = full.reduce<Plan>((now, zone) => {
      const next = addExtra(now, zone, true);
      if (next.kind === 'refused') throw new Error(`${zone} was refused`);
      return next.plan;
    }, WHOLE);
    expect(totalsOf(plan)).toMatchObject({ units: MOST_UNITS, points: MOST_POINTS, extra: 8 });
    expect([MOST_UNITS, MOST_POINTS]).toEqual([195, 39]);
  });

  it('keeps every cap and every sum, whatever is done to it', () => {
    fc.assert(
      fc.property(edited, (plan) => {
        const totals = totalsOf(plan);
        expect(totals.units).toBeLessThanOrEqual(MOST_UNITS);
        expect(totals.points).toBeLessThanOrEqual(MOST_POINTS);
        for (const { muscle, mostPoints, mostUnits, extraPoints } of MUSCLE_CAPS) {
          const own = totals.muscles.find((one) => one.muscle === muscle);
          expect(own?.points).toBeLessThanOrEqual(mostPoints);
          expect(own?.units).toBeLessThanOrEqual(mostUnits);
          expect(own?.extra).toBeLessThanOrEqual(extraPoints);
        }
        agree(totals);
      }),
    );
  });

  it('loses no point: each is given or left out', () => {
    fc.assert(
      fc.property(edited, (plan) => {
        const { fixed } = rowsOfPlan(plan);
        expect(SITE_IDS.filter((id) => fixed.some((row) => row.id === id) !== plan.off.includes(id))).toEqual(SITE_IDS);
        expect(plan.off).toEqual(SITE_IDS.filter((id) => plan.off.includes(id)));
      }),
    );
  });

  it('is written down line by line: the lines come to its sums, and name each zone once', () => {
    const some = readPlan('off:procerus,extra:trapezius-left*2').plan;
    expect(rowsOfPlan(some).extra).toEqual([
      { zone: 'trapezius-extra-left', muscle: 'trapezius', side: 'left', points: 2, unitsEach: 5, units: 10 },
    ]);
    fc.assert(
      fc.property(edited, (plan) => {
        const { fixed, extra, totals } = rowsOfPlan(plan);
        expect([...fixed, ...extra].reduce((sum, { units }) => sum + units, 0)).toBe(totals.units);
        expect(extra.reduce((sum, { points }) => sum + points, fixed.length)).toBe(totals.points);
        expect(Object.fromEntries(extra.map(({ zone, points }) => [zone, points]))).toEqual(plan.extra);
      }),
    );
  });

  it('says why an extra point is refused, and changes nothing then', () => {
    const one = addExtra(WHOLE, 'temporalis-extra-left', true);
    if (one.kind === 'refused') throw new Error('the first was refused');
    expect(addExtra(one.plan, 'temporalis-extra-right', false)).toEqual({
      kind: 'refused',
      why: { kind: 'muscle-full', muscle: 'temporalis', most: 2 },
    });
    const left = addExtra(WHOLE, 'temporalis-extra-left', false);
    if (left.kind === 'refused') throw new Error('the left one was refused');
    expect(addExtra(left.plan, 'temporalis-extra-left', true), 'one would fit, but not one on each side').toEqual({
      kind: 'refused',
      why: { kind: 'one-side-only', muscle: 'temporalis', most: 2 },
    });
    expect(addExtra(left.plan, 'temporalis-extra-right', false).kind).toBe('done');
  });

  it('stays the same on both sides while both are edited alike', () => {
    const pairs = fc.oneof(
      fc.constantFrom(...SITE_IDS).map(
        (id): Edit =>
          (plan) =>
            togglePoint(plan, id, true),
      ),
      fc.constantFrom(...EXTRA_ZONE_IDS).map(
        (zone): Edit =>
          (plan) => {
            const next = addExtra(plan, zone, true);
            return next.kind === 'done' ? next.plan : plan;
          },
      ),
      fc.constantFrom(...EXTRA_ZONE_IDS).map(
        (zone): Edit =>
          (plan) =>
            takeExtra(plan, zone, true),
      ),
    );
    fc.assert(
      fc.property(fc.array(pairs, { maxLength: 40 }), (all) => {
        expect(isMirrored(all.reduce((plan, one) => one(plan), WHOLE))).toBe(true);
      }),
    );
    expect(isMirrored(togglePoint(WHOLE, 'frontalis-medial-left', false)), 'and would be found out').toBe(false);
  });

  it('is taken back step by step to where it began, and forth again', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const start = begin(writePlan(WHOLE));
        const end = all.reduce<History>((history, one) => step(history, writePlan(one(readPlan(history.now).plan))), start);
        const back = end.past.reduce(undo, end);
        expect(back.now).toBe(start.now);
        expect(back.future.reduce(redo, back)).toEqual(end);
        expect(undo(back)).toBe(back);
        expect(redo(end)).toBe(end);
      }),
    );
  });

  it('comes out of its text as it went in', () => {
    fc.assert(
      fc.property(edited, (plan) => {
        expect(readPlan(writePlan(plan))).toEqual({ plan, unread: [] });
      }),
    );
  });

  it('is the nearest that the scheme allows where its text is mangled, and says what was not taken', () => {
    expect(readPlan('off:procerus+masseter,extra:temporalis-left*3,more')).toEqual({
      plan: { off: ['procerus'], extra: { 'temporalis-extra-left': 2 } },
      unread: ['masseter', 'temporalis-left*3', 'more'],
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom('off:', 'extra:', ',', '+', '*', '2', 'procerus', 'trapezius-left') }),
        ),
        (text) => {
          expect(totalsOf(readPlan(text).plan).units).toBeLessThanOrEqual(MOST_UNITS);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
