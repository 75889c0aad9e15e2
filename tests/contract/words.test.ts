// Copy speaks of exactly what the other layers have: no view, failure, theme, shape, point or claim without words, and none for show.
import { describe, expect, it } from 'vitest';
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import { bearingOf } from '#anatomy/bearing.ts';
import { VIEW_IDS } from '#anatomy/manifest.ts';
import { DEEPER_EN } from '#copy/en/deeper.ts';
import { ABOUT } from '#copy/en/pages/about.ts';
import { EN } from '#copy/en.ts';
import { CLAIMS } from '#protocol/claims.ts';
import { dataSet, RECORDS } from '#protocol/published/data-set.ts';
import { claimsNamedIn, noClaimIdle } from '#protocol/rules/no-claim-idle.ts';
import { spotOf } from '#protocol/spot.ts';
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
import { FAILURES, THEMES } from '#session/session.ts';
import { everyTold } from '../copy/every-told.ts';
import { TEXTS } from '../copy/locale-texts.ts';
import { everyToldIn } from '../support/every-told-in.ts';

const bearings = Array.from({ length: 360 }, (_, azimuth) => bearingOf(azimuth));

describe('the words cover', () => {
  it.each([
    ['every spot', EN.spots, SITE_IDS.map(spotOf)],
    ['every muscle', EN.muscles, MUSCLE_IDS],
    ['every muscle of the layer view', EN.bodyMuscles, BODY_MUSCLE_IDS],
    ['every nerve', EN.nerves, NERVE_IDS],
    ['every skin area by root', EN.dermatomes, DERMATOME_IDS],
    ['every muscle’s needle', DEEPER_EN.needle.angle, MUSCLE_IDS],
    ['every muscle’s depth', DEEPER_EN.needle.depth, MUSCLE_IDS],
    ['what is not known of every muscle’s needle', DEEPER_EN.needle.unknown, MUSCLE_IDS],
    ['every spot, deeper', DEEPER_EN.spots, SITE_IDS.map(spotOf)],
    ['every muscle of the scheme, deeper', DEEPER_EN.scheme, MUSCLE_IDS],
    ['every muscle of the layer view, deeper', DEEPER_EN.bodyMuscles, BODY_MUSCLE_IDS],
    ['every nerve, deeper', DEEPER_EN.nerves, NERVE_IDS],
    ['every area, deeper', DEEPER_EN.regions, REGION_IDS],
    ['every kind of reader', EN.announce.levels, LEVEL_IDS],
    ['every area', EN.regions, REGION_IDS],
    ['every side', EN.sides, SIDES],
    ['every side’s name', EN.sideNames, SIDES],
    ['every view', EN.stage.views, VIEW_IDS],
    ['every bearing', EN.stage.seen, bearings],
    ['every marker shape', EN.legend.shapes, Object.values(AREA_SIGNS).map(({ shape }) => shape)],
    ['every failure', EN.failure.said, FAILURES],
    ['what to try in every failure', EN.failure.tryThis, FAILURES],
    ['every theme', EN.page.themes, THEMES],
  ])('%s, and nothing else', (_, words, ids) => {
    expect(Object.keys(words).toSorted()).toEqual([...new Set<string>(ids)].toSorted());
  });

  it('every claim that no published record names, and speak of no other', async () => {
    const claims = Object.keys(CLAIMS);
    const told = new Set<string>([...(await everyToldIn('en')), ...everyTold(TEXTS.en)].map(({ claim }) => claim));
    expect(noClaimIdle(claims, told, claimsNamedIn(RECORDS, new Set(claims)))).toEqual([]);
    expect([...told].filter((claim) => !claims.includes(claim))).toEqual([]);
  });

  it('that nobody has reviewed them, exactly while that is so', () => {
    const reviewed = Object.values(CLAIMS).some(({ reviewed }) => reviewed !== null);
    for (const said of [EN.footer.review, ABOUT.review.said.join(' '), dataSet().notice])
      expect(/\bNo (doctor|clinician)\b/.test(said), said).toBe(!reviewed);
  });
});
