// Every rule of the scheme passes on the data and bites on a faulty copy of it.
import { describe, expect, it } from 'vitest';
import type { Backing } from '#protocol/claim.ts';
import { CLAIMS } from '#protocol/claims.ts';
import { NEEDLE, type NeedleUse, needleAt } from '#protocol/needle.ts';
import { SITES } from '#protocol/protocol.ts';
import { dosesSum } from '#protocol/rules/doses-sum.ts';
import { everyClaimCited } from '#protocol/rules/every-claim-cited.ts';
import { everyNerveClaimed } from '#protocol/rules/every-nerve-claimed.ts';
import { everyPointOverMuscle } from '#protocol/rules/every-point-over-muscle.ts';
import { everySiteOnce } from '#protocol/rules/every-site-once.ts';
import { everySourceCited } from '#protocol/rules/every-source-cited.ts';
import { needleWithinReach } from '#protocol/rules/needle-within-reach.ts';
import { numbersRun } from '#protocol/rules/numbers-run.ts';
import { pointsPerMuscle } from '#protocol/rules/points-per-muscle.ts';
import { sidesMirror } from '#protocol/rules/sides-mirror.ts';
import type { Site } from '#protocol/site.ts';
import { SOURCES } from '#protocol/sources.ts';
import { musclesUnder, NERVES_OF_SPOT, PARTS_OF_MUSCLE } from '#protocol/under-the-point.ts';
import { NERVE_IDS, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';

const sites = Object.values(SITES);
const without = (id: SiteId): Site[] => sites.filter((site) => site.id !== id);
const changed = (id: SiteId, change: Partial<Site>): Site[] =>
  sites.map((site) => (site.id === id ? { ...site, ...change } : site));

describe.each([
  ['every site once', everySiteOnce],
  ['sides mirror', sidesMirror],
  ['points per muscle', pointsPerMuscle],
  ['doses sum', dosesSum],
  ['numbers run', numbersRun],
])('rule: %s', (_, rule) => {
  it('holds for the scheme', () => {
    expect(rule(sites)).toEqual([]);
  });
});

describe('a faulty scheme is found out', () => {
  it('when a point is missing, doubled or strange', () => {
    expect(everySiteOnce(without('procerus'))).toEqual(['"procerus" is listed 0 times']);
    expect(everySiteOnce([...sites, SITES.procerus])).toEqual(['"procerus" is listed 2 times']);
    expect(everySiteOnce([...sites, { ...SITES.procerus, id: 'masseter-left' as SiteId }])).toEqual([
      '"masseter-left" is not a point of the scheme',
    ]);
  });

  it('when the sides are not alike', () => {
    expect(sidesMirror(without('paraspinal-2-right'))).toEqual(['"paraspinal-2-left" has no counterpart "paraspinal-2-right"']);
    expect(sidesMirror(changed('temporalis-1-left', { units: 10 }))).toContain(
      '"temporalis-1-left" and "temporalis-1-right" differ in units',
    );
    expect(sidesMirror(changed('corrugator-left', { side: 'right' }))).toContain('"corrugator-left" is listed as right');
    expect(sidesMirror(changed('procerus', { side: 'left' }))).toEqual(['"procerus" is listed as left']);
  });

  it('when a muscle has too few or too many points', () => {
    expect(pointsPerMuscle(without('trapezius-1-left'))).toEqual(['trapezius has 5 points, the scheme has 6']);
    expect(pointsPerMuscle(changed('procerus', { muscle: 'corrugator' }))).toEqual([
      'corrugator has 3 points, the scheme has 2',
      'procerus has 0 points, the scheme has 1',
    ]);
  });

  it('when a dose is wrong, even if the sum is right', () => {
    expect(dosesSum(without('procerus'))).toEqual(['the doses sum to 150 units, not 155']);
    const shifted = changed('procerus', { units: 4 }).map((site) =>
      site.id === 'corrugator-left' ? { ...site, units: 6 } : site,
    );
    expect(dosesSum(shifted)).toEqual(['"corrugator-left" has 6 units, not 5', '"procerus" has 4 units, not 5']);
  });

  it('when the numbers have a gap or a wrong total', () => {
    expect(numbersRun(changed('temporalis-3-right', { number: 5 }))).toEqual(['"temporalis-3-right" is number 5 in place 3']);
    expect(numbersRun(changed('procerus', { ofNumber: 2 }))).toEqual(['"procerus" says it is one of 2, there are 1']);
  });
});

describe('claims and sources', () => {
  const ids = Object.keys(SOURCES);
  const plus = (claim: unknown): Record<string, Backing> => ({ ...CLAIMS, extra: claim as Backing });

  it('cite each other completely', () => {
    expect(everyClaimCited(CLAIMS, ids)).toEqual([]);
    expect(everySourceCited(CLAIMS, ids)).toEqual([]);
    expect(ids.length).toBeGreaterThan(30);
  });

  it('are found out when a claim cites nothing, the unknown, or one source twice', () => {
    expect(everyClaimCited(plus({ sources: [], known: 'primary' }), ids)).toEqual(['claim "extra" cites nothing']);
    expect(everyClaimCited(plus({ sources: ['S999'], known: 'primary' }), ids)).toEqual(['claim "extra" cites unknown "S999"']);
    expect(everyClaimCited(plus({ sources: ['S1', 'S1'], known: 'memory' }), ids)).toEqual([
      'claim "extra" cites a source twice',
    ]);
  });

  it('are found out when memory passes for a reading', () => {
    expect(everyClaimCited(plus({ sources: ['recall'], known: 'secondary' }), ids)).toEqual([
      'claim "extra" rests on memory alone but is marked secondary',
    ]);
  });

  it('are found out when a source stands there for show', () => {
    expect(everySourceCited(CLAIMS, [...ids, 'S999'])).toEqual(['source "S999" is cited by no claim']);
  });
});

describe('what lies under the points', () => {
  it('is a muscle of the point’s own', () => {
    expect(everyPointOverMuscle(sites, musclesUnder, PARTS_OF_MUSCLE)).toEqual([]);
    expect(everyPointOverMuscle([SITES.procerus], () => [], PARTS_OF_MUSCLE)).toEqual(['"procerus" lies over no muscle']);
    expect(everyPointOverMuscle([SITES.procerus], () => ['frontalis'], PARTS_OF_MUSCLE)).toEqual([
      '"procerus" of procerus lies over frontalis',
    ]);
  });

  it('is for each nerve a point aimed at it, with a claim', () => {
    expect(everyNerveClaimed(NERVE_IDS, NERVES_OF_SPOT, CLAIMS)).toEqual([]);
    expect(everyNerveClaimed(['supraorbital'], { procerus: {} }, CLAIMS)).toEqual(['no point is aimed at supraorbital']);
    expect(everyNerveClaimed(['supraorbital'], { procerus: { supraorbital: 'hearsay' } }, CLAIMS)).toEqual([
      '"procerus" is aimed at supraorbital by "hearsay", which is no claim',
    ]);
  });
});

describe('the needle', () => {
  const uses = SITE_IDS.map((id) => [id, needleAt(id)] as const);
  const bent = (change: Partial<NeedleUse>) =>
    needleWithinReach(NEEDLE.lengthMm, [['x', { ...needleAt('procerus'), ...change }]]);

  it('is drawn as it is taught, within its length', () => {
    expect(needleWithinReach(NEEDLE.lengthMm, uses)).toEqual([]);
  });

  it('is found out when it is not', () => {
    expect(bent({ drawnAngleDeg: 0 })).toEqual(['"x" is drawn at 0 degrees, 4 mm deep']);
    expect(bent({ drawnDepthMm: 12 })).toEqual(['"x" is drawn 12.0 of 12.7 mm in']);
    expect(bent({ angleDeg: 60 })).toEqual(['"x" is taught at 60 degrees, drawn at 90']);
    expect(bent({ heading: 'up' })).toEqual(['"x" goes up at 90 degrees']);
  });
});
