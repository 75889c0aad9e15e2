// The scheme as other layers ask for it: by id, area and muscle; sources as they are shown.
import { describe, expect, it } from 'vitest';
import { SITES, sitesOfMuscle, sitesOfRegion, TOTAL_UNITS } from '#protocol/protocol.ts';
import { SOURCES } from '#protocol/sources.ts';
import { spotOf } from '#protocol/spot.ts';
import { MUSCLE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';

describe('the scheme', () => {
  it('has 31 points and 155 units', () => {
    expect(Object.keys(SITES)).toEqual([...SITE_IDS]);
    expect(TOTAL_UNITS).toBe(155);
  });

  it.each([
    ['forehead', 7],
    ['temple', 8],
    ['occipital', 6],
    ['neck', 10],
  ] as const)('has in the area %s %d points', (region, count) => {
    expect(sitesOfRegion(region)).toHaveLength(count);
  });

  it('puts every point in one area and one muscle', () => {
    expect(REGION_IDS.flatMap((id) => sitesOfRegion(id).map((site) => site.id)).toSorted()).toEqual(SITE_IDS.toSorted());
    expect(MUSCLE_IDS.flatMap((id) => sitesOfMuscle(id).map((site) => site.id))).toEqual([...SITE_IDS]);
  });

  it('numbers the inner frontalis point before the outer one, and trapezius from the middle', () => {
    expect(SITES['frontalis-medial-right']).toMatchObject({ number: 1, ofNumber: 2, side: 'right', region: 'forehead' });
    expect(SITES['frontalis-lateral-left']).toMatchObject({ number: 2, ofNumber: 2, side: 'left' });
    expect(SITES['trapezius-1-left']).toMatchObject({ number: 1, ofNumber: 3, region: 'neck', units: 5 });
  });

  it('cannot be changed while the page runs', () => {
    expect(() => Object.assign(SITES.procerus, { units: 50 })).toThrow(TypeError);
    expect(() => Object.assign(SITES, { procerus: null })).toThrow(TypeError);
  });
});

describe('a spot', () => {
  it('is the point without its side', () => {
    expect(spotOf('temporalis-2-left')).toBe('temporalis-2');
    expect(spotOf('temporalis-2-right')).toBe('temporalis-2');
    expect(spotOf('procerus')).toBe('procerus');
    expect(new Set(SITE_IDS.map(spotOf)).size).toBe(16);
  });
});

describe('a source', () => {
  it('has a text, and a secure address or none', () => {
    for (const [id, source] of Object.entries(SOURCES)) {
      expect(source.id).toBe(id);
      expect(source.citation.length, id).toBeGreaterThan(10);
      if (source.link !== null) expect(source.link, id).toMatch(/^https:\/\/[a-z.]+\/\S+$/);
    }
  });
});
