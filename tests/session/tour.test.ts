// The walk through a visit: the count is always the points given, 31 at the end; back undoes next; nothing else moves it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VISIT_STEP_IDS } from '#copy/visit-steps.ts';
import { MUSCLE_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { type Action, dismiss, read } from '#session/actions.ts';
import { measure } from '#session/layer-actions.ts';
import { createSessionStore } from '#session/store.ts';
import {
  atPace,
  countAt,
  givenAt,
  isFirst,
  isLast,
  litAt,
  PACES,
  placeAfter,
  placeBefore,
  pointsOfStep,
  readPlace,
  regionAt,
  stepNumber,
  stopsOf,
  TOUR_START,
  type TourPlace,
  viewAt,
  writePlace,
} from '#session/tour.ts';
import { beginAgain, choosePace, goBack, goOn, leaveVisit, present, startVisit, stopPresenting } from '#session/tour-actions.ts';

const PLACES: readonly TourPlace[] = VISIT_STEP_IDS.flatMap((step) =>
  PACES.flatMap((pace) => stopsOf(step, pace).map((given) => ({ step, pace, given }))),
);
const anyPlace = fc.constantFrom(...PLACES);

function placesFrom(start: TourPlace): readonly TourPlace[] {
  const next = placeAfter(start);
  return next === start ? [start] : [start, ...placesFrom(next)];
}

describe('the walk', () => {
  it('has 8 to 12 steps and gives every point once, in teaching order', () => {
    expect(VISIT_STEP_IDS.length).toBeGreaterThanOrEqual(8);
    expect(VISIT_STEP_IDS.length).toBeLessThanOrEqual(12);
    expect(VISIT_STEP_IDS.flatMap(pointsOfStep)).toEqual(SITE_IDS);
    expect(MUSCLE_IDS).toHaveLength(7);
  });

  it('counts at every place what is done and what is in hand', () => {
    for (const place of PLACES) {
      const [done, lit] = (['done', 'lit'] as const).map((state) => SITE_IDS.filter((id) => givenAt(place, id) === state));
      expect(lit).toEqual(litAt(place));
      expect([...(done ?? []), ...(lit ?? [])]).toEqual(SITE_IDS.slice(0, countAt(place)));
    }
  });

  it.each(PACES)('counts up to 31 and never down, at the pace of one %s', (pace) => {
    const counts = placesFrom(atPace(TOUR_START, pace)).map(countAt);
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBe(31);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    if (pace === 'point') expect([...new Set(counts)]).toEqual(Array.from({ length: 32 }, (_, count) => count));
    else expect([...new Set(counts)]).toEqual([0, 3, 7, 11, 15, 21, 25, 31]);
  });

  it('goes back the way it came, from everywhere', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        if (!isLast(place)) expect(placeBefore(placeAfter(place))).toEqual(place);
        if (!isFirst(place)) expect(placeAfter(placeBefore(place))).toEqual(place);
      }),
    );
    expect(isFirst(TOUR_START)).toBe(true);
    expect(stepNumber(placesFrom(TOUR_START).at(-1) ?? TOUR_START)).toBe(VISIT_STEP_IDS.length);
  });

  it('keeps the step and its points at another pace', () => {
    fc.assert(
      fc.property(anyPlace, fc.constantFrom(...PACES), (place, pace) => {
        const other = atPace(place, pace);
        expect(PLACES).toContainEqual(other);
        expect(other.step).toBe(place.step);
        expect(viewAt(other)).toBe(viewAt(place));
        expect(litAt(place).some((id) => litAt(other).includes(id))).toBe(litAt(place).length > 0);
      }),
    );
  });

  it('shows the points in hand from where they are seen: each temple from its own side', () => {
    expect(viewAt({ step: 'temples', pace: 'area', given: 4 })).toBe('temple-left');
    expect(viewAt({ step: 'temples', pace: 'area', given: 8 })).toBe('temple-right');
    expect(viewAt({ step: 'frown', pace: 'point', given: 1 })).toBe('forehead');
    expect(regionAt({ step: 'shoulders', pace: 'area', given: 6 })).toBe('neck');
    expect(viewAt(TOUR_START)).toBe('start');
  });

  it('is kept as a line that reads back, and refuses any other', () => {
    for (const place of PLACES) expect(readPlace(writePlace(place))).toEqual(place);
    for (const text of [null, '', 'temples', 'temples area 3', 'temples area', 'knee area 1', 'frown pint 1', 'before area 1'])
      expect(readPlace(text), String(text)).toBeNull();
  });
});

const STEPS: Readonly<Record<string, () => Action>> = {
  startVisit,
  leaveVisit,
  present,
  stopPresenting,
  goOn,
  goBack,
  beginAgain,
  dismiss,
};

function sessionAfter(...actions: readonly Action[]) {
  const store = createSessionStore();
  for (const action of actions) store.setState(action);
  return store.getState();
}

describe('a session', () => {
  it('stays sound whatever is done in whatever order: no step while exploring, one place at a time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(STEPS))), (names) => {
        const store = createSessionStore();
        for (const name of names) {
          const was = store.getState();
          const action = STEPS[name];
          if (action) store.setState(action());
          const now = store.getState();
          expect(PLACES).toContainEqual(now.tour);
          if (was.activity === 'explore') expect(now.tour).toBe(was.tour);
          if (now.tour !== was.tour) expect(now.looking).toEqual({ kind: 'view', id: viewAt(now.tour) });
        }
      }),
    );
  });

  it('begins the walk where it was left, after the ruler and the panel are put away', () => {
    const left = sessionAfter(measure('on'), read({ kind: 'site', id: 'procerus' }), startVisit(), goOn(), goOn(), leaveVisit());
    expect(left).toMatchObject({ activity: 'explore', attention: { kind: 'nothing' }, measuring: { kind: 'off' } });
    expect(startVisit()(left)).toMatchObject({ activity: 'visit', tour: { step: 'frown', given: 3 }, openRegion: 'forehead' });
  });

  it('is presented from anywhere and comes back to the page at the same place', () => {
    const shown = sessionAfter(present(), goOn(), goOn());
    expect(shown).toMatchObject({ activity: 'present', tour: { step: 'frown' } });
    expect(dismiss()(shown)).toMatchObject({ activity: 'visit', tour: shown.tour });
  });

  it('closes a point first at Escape and looks at the walk again, then leaves it', () => {
    const reading = sessionAfter(startVisit(), goOn(), goOn(), read({ kind: 'site', id: 'trapezius-1-left' }));
    const closed = dismiss()(reading);
    expect(closed).toMatchObject({
      activity: 'visit',
      attention: { kind: 'nothing' },
      looking: { kind: 'view', id: 'forehead' },
    });
    expect(dismiss()(closed)).toMatchObject({ activity: 'explore', tour: reading.tour });
  });

  it('begins again at the first step, at the pace of areas', () => {
    expect(sessionAfter(startVisit(), choosePace('point'), goOn(), goOn(), beginAgain()).tour).toEqual(TOUR_START);
  });

  it('returns the very same session where a step has nowhere to go', () => {
    const first = sessionAfter(startVisit());
    expect(goBack()(first)).toBe(first);
    expect(goOn()(sessionAfter())).toMatchObject({ activity: 'explore', tour: TOUR_START });
  });
});
