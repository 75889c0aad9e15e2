// The rules of the wider data set pass on it and bite on a faulty copy: extra points, shares, ids, dates, kinds of effects.
import { describe, expect, it } from 'vitest';
import { CLAIMS } from '#protocol/claims.ts';
import { DEFINITIONS } from '#protocol/definitions.ts';
import { EFFECT_IDS, EFFECTS } from '#protocol/effects.ts';
import { EXTRA_POINT_IDS, EXTRA_POINTS, EXTRA_ZONE_IDS, EXTRA_ZONES, MUSCLE_CAPS } from '#protocol/extra-zones.ts';
import { SITES } from '#protocol/protocol.ts';
import { RECORDS } from '#protocol/published/data-set.ts';
import { datesValid } from '#protocol/rules/dates-valid.ts';
import { effectKindsFit } from '#protocol/rules/effect-kinds-fit.ts';
import { everyFigureClaimed } from '#protocol/rules/every-figure-claimed.ts';
import { extraWithinCaps } from '#protocol/rules/extra-within-caps.ts';
import { idsStay } from '#protocol/rules/ids-stay.ts';
import { sharesSound } from '#protocol/rules/shares-sound.ts';
import { zonesMirror } from '#protocol/rules/zones-mirror.ts';
import { percent, under } from '#protocol/share.ts';
import {
  BODY_MUSCLE_IDS,
  DERMATOME_IDS,
  LEVEL_IDS,
  MUSCLE_IDS,
  NERVE_IDS,
  REGION_IDS,
  SIDES,
  SITE_IDS,
} from '#protocol/vocabulary.ts';
import { PUBLIC_IDS } from './public-ids.ts';

describe('extra points', () => {
  it('keep to their muscles and caps', () => {
    expect(extraWithinCaps(EXTRA_POINTS, MUSCLE_CAPS)).toEqual([]);
  });

  it('are found out when one is missing, too strong, or in another muscle', () => {
    expect(extraWithinCaps(EXTRA_POINTS.slice(1), MUSCLE_CAPS)).toEqual(['temporalis may get 2 extra points, not 1']);
    const strong = EXTRA_POINTS.map((point) => (point.id === 'trapezius-extra-4' ? { ...point, units: 10 } : point));
    expect(extraWithinCaps(strong, MUSCLE_CAPS)).toEqual(['"trapezius-extra-4" has 10 units, not 5']);
    const strayed = EXTRA_POINTS.map((point) =>
      point.id === 'occipitalis-extra-1' ? { ...point, muscle: 'frontalis' as const } : point,
    );
    expect(extraWithinCaps(strayed, MUSCLE_CAPS)).toEqual([
      'frontalis may get 0 extra points, not 1',
      'occipitalis may get 2 extra points, not 1',
    ]);
  });

  it('are found out when a cap or the total is wrong', () => {
    const raised = MUSCLE_CAPS.map((cap) => (cap.muscle === 'procerus' ? { ...cap, mostUnits: 10, mostPoints: 2 } : cap));
    expect(extraWithinCaps(EXTRA_POINTS, raised)).toEqual([
      'procerus is capped at 10 units / 2 points',
      'the caps sum to 200 units / 40 points',
    ]);
    expect(extraWithinCaps(EXTRA_POINTS, MUSCLE_CAPS.slice(1))).toContain('corrugator has no cap');
  });

  it('have zones that are alike on both sides', () => {
    expect(zonesMirror(EXTRA_ZONES, SITES)).toEqual([]);
    expect(zonesMirror(EXTRA_ZONES.slice(1), SITES)).toEqual(['"temporalis-extra-right" has no counterpart']);
    const shifted = EXTRA_ZONES.map((zone) =>
      zone.id === 'trapezius-extra-left' ? { ...zone, mostPoints: 2, around: zone.around.slice(1) } : zone,
    );
    expect(zonesMirror(shifted, SITES)).toEqual([
      '"trapezius-extra-left" and "trapezius-extra-right" differ in mostPoints',
      '"trapezius-extra-left" and "trapezius-extra-right" differ in around',
      '"trapezius-extra-right" and "trapezius-extra-left" differ in mostPoints',
      '"trapezius-extra-right" and "trapezius-extra-left" differ in around',
    ]);
    const astray = EXTRA_ZONES.map((zone) => ({ ...zone, around: ['procerus'] as const }));
    expect(zonesMirror(astray, SITES)).toContain('"occipitalis-extra-left" lies about "procerus"');
  });
});

describe('shares of people', () => {
  const label = { toxin: percent(9), placebo: under(1), claim: 'effect-neck-pain' };

  it('are in range, in both arms, through the whole data set', () => {
    expect(sharesSound(RECORDS, 'data')).toEqual([]);
    expect(sharesSound({ label }, 'x')).toEqual([]);
  });

  it.each([
    [{ ...label, toxin: percent(109) }, 'x.toxin is 109 percent'],
    [{ ...label, toxin: percent(-1) }, 'x.toxin is -1 percent'],
    [{ ...label, placebo: under(0) }, 'x.placebo is fewer than 0'],
    [{ ...label, toxin: { percent: 1, under: 1 } }, 'x.toxin is both a number and "fewer than" one'],
    [{ toxin: percent(9), claim: 'effect-neck-pain' }, 'x lacks the placebo arm'],
    [{ placebo: percent(3), claim: 'effect-neck-pain' }, 'x lacks the toxin arm'],
    [{ toxin: -8.4, claim: 'trial-headache-days' }, 'x lacks the placebo arm'],
  ])('are found out in %j', (faulty, message) => {
    expect(sharesSound(faulty, 'x')).toEqual([message]);
    expect(sharesSound([{ deep: faulty }], 'y')).toEqual([message.replace(/^x/, 'y[0].deep')]);
  });
});

describe('figures', () => {
  const known = new Set<string>(Object.keys(CLAIMS));

  it('all rest on a claim', () => {
    expect(everyFigureClaimed(RECORDS, 'data', known)).toEqual([]);
  });

  it('are found out when they do not', () => {
    const compel = { week: 60, parts: [{ days: -9.2 }] };
    expect(everyFigureClaimed({ compel: { ...compel, claim: 'trial-compel' } }, 'x', known)).toEqual([]);
    expect(everyFigureClaimed({ compel: { ...compel, claim: 'hearsay' } }, 'x', known)).toEqual([
      'x.compel.week is 60 and names no claim',
      'x.compel.parts[0].days is -9.2 and names no claim',
    ]);
    expect(everyFigureClaimed({ id: 'trial-compel', week: 60 }, 'x', known)).toEqual(['x.week is 60 and names no claim']);
    expect(everyFigureClaimed({ week: 60, claims: [] }, 'x', known)).toEqual(['x.week is 60 and names no claim']);
  });
});

describe('kinds of effects', () => {
  it('fit their figures', () => {
    expect(effectKindsFit(Object.values(EFFECTS))).toEqual([]);
    expect(effectKindsFit([{ ...EFFECTS['neck-pain'], kind: 'less-common' }])).toEqual([
      '"neck-pain" is called less common, but came in 1 of 100 or more',
    ]);
    expect(effectKindsFit([{ ...EFFECTS.swallowing, kind: 'common' }])).toEqual([
      '"swallowing" is called common, but came in fewer than 1 of 100',
    ]);
  });
});

describe('public ids', () => {
  const present: Readonly<Record<string, readonly string[]>> = {
    points: SITE_IDS,
    regions: REGION_IDS,
    muscles: MUSCLE_IDS,
    bodyMuscles: BODY_MUSCLE_IDS,
    nerves: NERVE_IDS,
    skinAreas: DERMATOME_IDS,
    sides: SIDES,
    levels: LEVEL_IDS,
    extraPoints: EXTRA_POINT_IDS,
    extraZones: EXTRA_ZONE_IDS,
    effects: EFFECT_IDS,
    definitions: DEFINITIONS.map(({ id }) => id),
  };

  it.each(Object.entries(PUBLIC_IDS))('of %s are all still there, and all written down', (list, ids) => {
    expect(idsStay(ids, present[list] ?? [])).toEqual([]);
    expect(idsStay(present[list] ?? [], ids)).toEqual([]);
  });

  it('are missed when one is renamed', () => {
    expect(idsStay(['procerus'], ['procerus-midline'])).toEqual(['the public id "procerus" has vanished']);
  });
});

describe('dates of claims', () => {
  const claim = { taken: '2026-11-24', reviewed: null };
  const faults = (change: object) => datesValid({ extra: { ...claim, ...change } });

  it('are real days', () => {
    expect(datesValid(CLAIMS)).toEqual([]);
  });

  it('are found out when they are not', () => {
    expect(faults({ taken: '2026-02-30' })).toEqual(['claim "extra" was taken on "2026-02-30"']);
    expect(faults({ taken: '24.11.2026' })).toEqual(['claim "extra" was taken on "24.11.2026"']);
    expect(faults({ reviewed: { by: 'Dr A, neurologist', on: '2027-01-15' } })).toEqual([]);
    expect(faults({ reviewed: { by: ' ', on: '2027-01-15' } })).toEqual(['claim "extra" was reviewed by nobody']);
    expect(faults({ reviewed: { by: 'Dr A', on: 'soon' } })).toEqual(['claim "extra" was reviewed on "soon"']);
    expect(faults({ reviewed: { by: 'Dr A', on: '2026-11-01' } })).toEqual(['claim "extra" was reviewed before it was taken']);
  });
});
