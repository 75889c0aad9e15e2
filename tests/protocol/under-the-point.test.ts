// What a point lies over and what its needle does there: the same on both sides, and as the reference facts have it.
import { describe, expect, it } from 'vitest';
import { CLAIMS } from '#protocol/claims.ts';
import { drawnInsertMm, NEEDLE, needleAt } from '#protocol/needle.ts';
import { musclesUnder, nerveClaimAt, nervesAt, sitesOfBodyMuscle, sitesOfNerve } from '#protocol/under-the-point.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';

const mirrored = SITE_IDS.filter((id) => id.endsWith('-left')).map(
  (id) => [id, id.replace('-left', '-right') as SiteId] as const,
);

describe('under a point', () => {
  it.each(mirrored)('%s lies what lies under %s', (left, right) => {
    expect(musclesUnder(left)).toEqual(musclesUnder(right));
    expect(nervesAt(left)).toEqual(nervesAt(right));
    expect(needleAt(left)).toEqual(needleAt(right));
  });

  it('at the upper neck three muscles lie over one another, the trapezius outermost', () => {
    expect(musclesUnder('paraspinal-1-left')).toEqual(['trapezius-descending', 'splenius-capitis', 'semispinalis-capitis']);
    expect(nervesAt('paraspinal-1-left')).toEqual(['greater-occipital', 'third-occipital']);
  });

  it('each nerve there has a claim, and no other nerve has', () => {
    for (const id of SITE_IDS) {
      for (const nerve of NERVE_IDS) {
        const claim = nerveClaimAt(id, nerve);
        expect(claim !== null, `${id} ${nerve}`).toBe(nervesAt(id).includes(nerve));
        if (claim) expect(CLAIMS[claim].sources.length).toBeGreaterThan(0);
      }
    }
  });

  it('is found from the other end too', () => {
    expect(sitesOfBodyMuscle('procerus')).toEqual(['procerus']);
    expect(sitesOfBodyMuscle('trapezius-transverse')).toHaveLength(4);
    expect(sitesOfNerve('zygomaticotemporal')).toEqual(['temporalis-3-left', 'temporalis-3-right']);
    const places = BODY_MUSCLE_IDS.filter((id) => sitesOfBodyMuscle(id).length === 0);
    expect(places).toEqual(['orbicularis-oculi', 'galea', 'sternocleidomastoid']);
    for (const id of SITE_IDS) {
      for (const muscle of musclesUnder(id)) expect(sitesOfBodyMuscle(muscle)).toContain(id);
      for (const nerve of nervesAt(id)) expect(sitesOfNerve(nerve)).toContain(id);
    }
  });
});

describe('the needle', () => {
  it('is half an inch long, and its drop has the volume given', () => {
    expect(NEEDLE.lengthMm).toBeCloseTo(25.4 / 2);
    expect((4 / 3) * Math.PI * NEEDLE.bolusRadiusMm ** 3).toBeCloseTo(NEEDLE.bolusMl * 1000, -1);
  });

  it.each([
    ['corrugator-left', 90, 'straight', 5],
    ['procerus', 90, 'straight', 4],
    ['frontalis-medial-right', 45, 'up', 2.5],
    ['temporalis-4-left', 45, 'up', 6.35],
    ['paraspinal-2-right', 45, 'up', 6.35],
    ['trapezius-1-left', null, 'level', 4.5],
  ] as const)('at %s goes in at %s degrees, %s, and is drawn %s mm deep', (id, angleDeg, heading, drawnDepthMm) => {
    expect(needleAt(id)).toMatchObject({ angleDeg, heading, drawnDepthMm, bevel: 'up' });
  });

  it('drawn aslant has more of its length under the skin than it is deep', () => {
    expect(drawnInsertMm(needleAt('procerus'))).toBeCloseTo(4);
    expect(drawnInsertMm(needleAt('temporalis-1-left'))).toBeCloseTo(6.35 * Math.SQRT2);
  });
});
