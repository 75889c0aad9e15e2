// Points and landmarks on the average head, on another, and on the way between the two.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landmarksOn, sitesOn } from '#anatomy/build.ts';
import { HEAD_IDS, type Manifest } from '#anatomy/manifest.ts';
import { manifestFixture } from './manifest-fixture.ts';

const manifest = manifestFixture();
const other = manifest.heads['head-b'];

describe('points on a head', () => {
  it('are the manifest’s own at both ends', () => {
    expect(sitesOn(manifest, { head: 'average', share: 0 })).toBe(manifest.sites);
    expect(sitesOn(manifest, { head: 'head-b', share: 0 })).toBe(manifest.sites);
    expect(sitesOn(manifest, { head: 'head-b', share: 1 })).toBe(other.sites);
    expect(landmarksOn(manifest, { head: 'average', share: 0 })).toBe(manifest.landmarks);
    expect(landmarksOn(manifest, { head: 'head-b', share: 1 })).toBe(other.landmarks);
  });

  it('halfway stand halfway', () => {
    const [site] = sitesOn(manifest, { head: 'head-b', share: 0.5 });
    const [from, to] = [manifest.sites[0], other.sites[0]];
    expect(site?.at[2]).toBeCloseTo(((from?.at[2] ?? 0) + (to?.at[2] ?? 0)) / 2, 9);
    expect(landmarksOn(manifest, { head: 'head-b', share: 0.5 })['inion']?.at[2]).toBeCloseTo(-0.088, 9);
  });

  it('keep unit normals and their order, whatever the head and share', () => {
    const turned: Manifest = {
      ...manifest,
      heads: { ...manifest.heads, 'head-a': { ...other, sites: other.sites.map((site) => ({ ...site, normal: [0, 1, 0] })) } },
    };
    fc.assert(
      fc.property(fc.constantFrom(...HEAD_IDS), fc.double({ min: 0, max: 1, noNaN: true }), (head, share) => {
        const sites = sitesOn(turned, { head, share });
        expect(sites.map(({ id }) => id)).toEqual(turned.sites.map(({ id }) => id));
        for (const { normal } of sites) expect(Math.hypot(...normal)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('find the other head’s point by its name, not by its place in the list', () => {
    const shuffled: Manifest = {
      ...manifest,
      heads: { ...manifest.heads, 'head-b': { ...other, sites: other.sites.toReversed() } },
    };
    expect(sitesOn(shuffled, { head: 'head-b', share: 0.3 })).toEqual(sitesOn(manifest, { head: 'head-b', share: 0.3 }));
  });

  it('are the average ones while the other head is not made yet', () => {
    const bare = { ...manifest, heads: {} as Manifest['heads'] };
    expect(sitesOn(bare, { head: 'head-b', share: 1 })).toBe(bare.sites);
    expect(landmarksOn(bare, { head: 'head-b', share: 0.5 })).toBe(bare.landmarks);
  });
});
