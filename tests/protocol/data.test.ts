// The wider data set as other layers ask for it: figures as the reference facts have them, effects by kind and by the points that may
// cause them, and nothing that can be changed while the page runs.
import { describe, expect, it } from 'vitest';
import { BOXED_WARNING, PREGNANCY } from '#protocol/cautions.ts';
import { DEFINITIONS, UK_RULE } from '#protocol/definitions.ts';
import { DRAWING_UP, VIALS } from '#protocol/dilution.ts';
import { EFFECT_IDS, EFFECTS, type EffectId, effectsOfKind, sitesCausing } from '#protocol/effects.ts';
import { EXTRA_POINTS, EXTRA_ZONES, MOST_POINTS, MOST_UNITS, MUSCLE_CAPS } from '#protocol/extra-zones.ts';
import { MECHANISM_STEPS } from '#protocol/mechanism.ts';
import { ML_PER_UNIT, sitesOfMuscle } from '#protocol/protocol.ts';
import { AFTERCARE, LABEL_ORDER, SESSION_ORDER } from '#protocol/session-facts.ts';
import type { Share } from '#protocol/share.ts';
import { AT_START, CHANGES, FIRST_RESPONSE, RESPONDERS } from '#protocol/trials.ts';
import { MUSCLE_IDS } from '#protocol/vocabulary.ts';

const text = (share: Share): string => ('percent' in share ? String(share.percent) : `<${share.under}`);

describe('unwanted effects', () => {
  it.each<[EffectId, string, string]>([
    ['neck-pain', '9', '3'],
    ['headache', '5', '3'],
    ['migraine', '4', '3'],
    ['eyelid-droop', '4', '<1'],
    ['muscle-stiffness', '4', '1'],
    ['muscle-weakness', '4', '<1'],
    ['site-pain', '3', '2'],
    ['bronchitis', '3', '2'],
    ['muscle-ache', '3', '1'],
    ['musculoskeletal-pain', '3', '1'],
    ['face-weakness', '2', '0'],
    ['high-blood-pressure', '2', '1'],
    ['muscle-spasm', '2', '1'],
    ['severe-migraine', '1', '0.3'],
  ])('%s: %s of 100 with the medicine, %s with placebo', (id, toxin, placebo) => {
    const { label } = EFFECTS[id];
    expect(label && [text(label.toxin), text(label.placebo)]).toEqual([toxin, placebo]);
  });

  it('are each of one kind; the common ones come most common first', () => {
    const sorted = (['common', 'less-common', 'rare-serious'] as const).flatMap(effectsOfKind);
    expect(sorted.map(({ id }) => id)).toEqual([...EFFECT_IDS]);
    const shares = effectsOfKind('common').flatMap(({ label }) =>
      label && 'percent' in label.toxin ? [label.toxin.percent] : [],
    );
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  it('know the points that may cause them, or that no source says', () => {
    expect(sitesCausing('eyelid-droop')).toEqual(['corrugator-left', 'corrugator-right', 'procerus']);
    expect(sitesCausing('brow-droop')).toEqual(sitesOfMuscle('frontalis').map(({ id }) => id));
    expect(sitesCausing('neck-weakness')).toHaveLength(10);
    expect(sitesCausing('shoulder-weakness')).toHaveLength(6);
    expect(sitesCausing('bronchitis')).toEqual([]);
  });

  it('name only claims when no figure is known', () => {
    for (const { id, label, alone, causes, claims } of Object.values(EFFECTS)) {
      expect(label !== null || alone.length + causes.length + claims.length > 0, id).toBe(true);
    }
  });
});

describe('trial results', () => {
  it('leave about two headache days a month between the arms, from the same start', () => {
    const pooled = CHANGES.find(({ id }) => id === 'pooled-headache-days');
    expect(pooled && pooled.placebo - pooled.toxin).toBeCloseTo(1.8);
    expect(AT_START.toxin - AT_START.placebo).toBeCloseTo(0.1);
  });

  it('show that the first trial missed its main result', () => {
    expect(CHANGES.filter(({ primary }) => primary).map(({ id, p }) => [id, p])).toEqual([
      ['preempt-1-episodes', { value: 0.344 }],
      ['preempt-2-headache-days', { below: 0.001 }],
    ]);
  });

  it('halve the headache days of 47 in 100, with placebo of 35', () => {
    expect([RESPONDERS[0]?.toxin, RESPONDERS[0]?.placebo]).toEqual([{ percent: 47.1 }, { percent: 35.1 }]);
  });

  it('spread first responses over three sessions, fewer each time', () => {
    const highs = FIRST_RESPONSE.sessions.map(({ high }) => high);
    expect(highs).toEqual(highs.toSorted((a, b) => b - a));
    const sum = (end: 'low' | 'high') => FIRST_RESPONSE.sessions.reduce((total, session) => total + session[end], 0);
    expect([100 - sum('high'), 100 - sum('low')].map((left) => Number(left.toFixed(1)))).toEqual([
      FIRST_RESPONSE.notYet.low,
      FIRST_RESPONSE.notYet.high,
    ]);
    expect(FIRST_RESPONSE.sessions.map(({ openLabel }) => openLabel)).toEqual([false, false, true]);
  });
});

describe('extra points', () => {
  it('bring 155 units at 31 points to 195 at 39 at most', () => {
    expect([MOST_UNITS, MOST_POINTS, EXTRA_POINTS.length, EXTRA_ZONES.length]).toEqual([195, 39, 8, 6]);
    expect(
      MUSCLE_CAPS.filter(({ extraPoints }) => extraPoints > 0).map(({ muscle, extraUnits }) => [muscle, extraUnits]),
    ).toEqual([
      ['temporalis', 10],
      ['occipitalis', 10],
      ['trapezius', 20],
    ]);
  });

  it('may lie about any fixed point of the same muscle and side', () => {
    const zone = EXTRA_ZONES.find(({ id }) => id === 'trapezius-extra-right');
    expect(zone?.around).toEqual(['trapezius-1-right', 'trapezius-2-right', 'trapezius-3-right']);
    expect(zone?.region).toBe('neck');
  });
});

describe('definitions, visit and cautions', () => {
  it('give the four hours to the US label alone, and the attacks and months to the headache society alone', () => {
    expect(DEFINITIONS.filter(({ hoursADay }) => hoursADay !== null).map(({ id }) => id)).toEqual(['us-label']);
    expect(DEFINITIONS.filter(({ attacksEver }) => attacksEver !== null).map(({ id, months }) => [id, months])).toEqual([
      ['ichd-3', 3],
    ]);
    expect(UK_RULE.stop).toMatchObject({ fewerDaysPercent: 30, sessions: 2, headacheDays: 15, months: 3 });
  });

  it('go through every muscle once, in either order', () => {
    expect(SESSION_ORDER.steps.map(({ muscle }) => muscle)).toEqual([...MUSCLE_IDS]);
    expect(LABEL_ORDER.muscles.toSorted()).toEqual(MUSCLE_IDS.toSorted());
  });

  it('make up every vial to the same strength', () => {
    for (const { units, salineMl } of VIALS) expect(salineMl / units).toBeCloseTo(ML_PER_UNIT);
    expect(DRAWING_UP.notInterchangeable).toBe('units-not-interchangeable');
  });

  it('have every list told apart', () => {
    const lists = [AFTERCARE, MECHANISM_STEPS, PREGNANCY.series].map((list) => list.map(({ id }) => id));
    for (const ids of lists) expect(new Set(ids).size).toBe(ids.length);
    for (const sign of BOXED_WARNING.lifeThreatening) expect(BOXED_WARNING.signs).toContain(sign);
  });

  it('cannot be changed while the page runs', () => {
    expect(() => Object.assign(EFFECTS['neck-pain'], { kind: 'rare-serious' })).toThrow(TypeError);
    expect(() => Object.assign(EFFECTS['neck-pain'].label?.toxin ?? {}, { percent: 0 })).toThrow(TypeError);
    expect(() => Object.assign(UK_RULE.stop, { sessions: 9 })).toThrow(TypeError);
    expect(() => (CHANGES as unknown[]).pop()).toThrow(TypeError);
  });
});
