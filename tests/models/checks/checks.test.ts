// Every rule of the model: silent on a sound atlas, and naming the culprit on one that breaks that rule.
import { describe, expect, it } from 'vitest';
import type { PlacedSite, Point } from '#anatomy/manifest.ts';
import { atlasFaults } from '../../../models/checks/atlas-faults.ts';
import { type SoundAtlas, soundAtlas } from './sound-atlas.ts';

const sound = soundAtlas();

function withSite(id: string, change: Partial<PlacedSite>): SoundAtlas {
  const sites = sound.atlas.sites.map((site) => (site.id === id ? { ...site, ...change } : site));
  return { ...sound, atlas: { ...sound.atlas, sites } };
}

function withLandmark(name: string, at: Point): SoundAtlas {
  return { ...sound, atlas: { ...sound.atlas, landmarks: { ...sound.atlas.landmarks, [name]: { at } } } };
}

function placeOf(id: string): Point {
  return sound.atlas.sites.find((site) => site.id === id)?.at ?? [9, 9, 9];
}

function faultsOf({ atlas, surface, areas }: SoundAtlas): readonly string[] {
  return atlasFaults(atlas, surface, areas);
}

describe('the checks of the model', () => {
  it('find nothing on a sound atlas', () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  it('count the points of each muscle', () => {
    const sites = sound.atlas.sites.filter(({ id }) => id !== 'procerus');
    expect(faultsOf({ ...sound, atlas: { ...sound.atlas, sites } })).toContain('procerus has 0 points, the scheme has 1');
  });

  it('add up the doses', () => {
    expect(faultsOf(withSite('procerus', { units: 10 }))).toEqual([
      '"procerus" has 10 units, not 5',
      'the doses sum to 160 units, not 155',
    ]);
  });

  it('hold points to the skin', () => {
    const [x, y, z] = placeOf('procerus');
    expect(faultsOf(withSite('procerus', { at: [x, y, z + 0.0006] }))).toEqual([
      'procerus: lies 0.60 mm off the place that its triangle names',
    ]);
  });

  it('refuse a triangle that the skin has not', () => {
    expect(faultsOf(withSite('procerus', { triangle: [0, 1, 99_999] })).join()).toMatch(
      /procerus: its triangle is not on the skin/,
    );
  });

  it('refuse a normal that points inwards', () => {
    expect(faultsOf(withSite('procerus', { normal: [0, 0, -1] }))).toEqual(['procerus: its normal points into the skin']);
  });

  it.each([
    [{ alongSkinMm: 18.1 }, /18\.1 from inion, accepted 12 to 18/],
    [{ alongSkinMm: 11.9 }, /11\.9 from inion/],
    [{ fraction: 0.2, alongSkinMm: undefined }, /0\.2 from inion/],
    [{ alongSkinMm: undefined }, /no figure from inion/],
  ])('hold distances to their range: %o', (change, fault) => {
    const [measure] = sound.atlas.sites[0]?.measured ?? [];
    const measured = [{ ...measure, ...change }] as unknown as PlacedSite['measured'];
    expect(faultsOf(withSite('procerus', { measured })).join()).toMatch(fault);
  });

  it('ask that something was measured', () => {
    expect(faultsOf(withSite('procerus', { measured: [] }))).toEqual(['procerus: nothing was measured']);
  });

  it('hold the two sides together', () => {
    const [x, y, z] = placeOf('temporalis-1-left');
    const faults = faultsOf(withSite('temporalis-1-left', { at: [x, y + 0.0011, z] }));
    expect(faults).toContain('temporalis-1: left and right differ by 1.10 mm');
  });

  it('keep points apart', () => {
    const [x, y, z] = placeOf('corrugator-left');
    const faults = faultsOf(withSite('procerus', { at: [x, y + 0.0129, z] }));
    expect(faults).toContain('procerus: only 12.9 mm from corrugator-left');
    expect(faults).toContain('corrugator-left: only 12.9 mm from procerus');
  });

  it('keep points in their area', () => {
    const strange = sound.atlas.sites.find(({ id }) => id === 'temporalis-1-left');
    const faults = faultsOf(withSite('procerus', { triangle: strange?.triangle ?? [0, 1, 2] }));
    expect(faults).toContain('procerus: its area "forehead" weighs only 0.00 there');
  });

  it('see when another area weighs more', () => {
    const areas = Float64Array.from(sound.areas);
    const [vertex = 0] = sound.atlas.sites.find(({ id }) => id === 'procerus')?.triangle ?? [];
    areas.set([0.6, 0.8, 0, 0], vertex * 4);
    areas.set([0.6, 0.8, 0, 0], (vertex + 1) * 4);
    areas.set([0.6, 0.8, 0, 0], (vertex + 2) * 4);
    expect(faultsOf({ ...sound, areas })).toEqual(['procerus: "temple" weighs more there than its own area "forehead"']);
  });

  it('keep occipitalis points above the nuchal line and paraspinal points below it', () => {
    const [x, , z] = placeOf('occipitalis-1-left');
    const below = withSite('occipitalis-1-left', { at: [x, 0.002, z] });
    expect(faultsOf(below)).toContain('occipitalis-1-left: lies 2.0 mm above the nuchal line');
    const [px, , pz] = placeOf('paraspinal-1-left');
    const above = withSite('paraspinal-1-left', { at: [px, 0.01, pz] });
    expect(faultsOf(above)).toContain('paraspinal-1-left: lies 10.0 mm above the nuchal line');
  });

  it.each<[string, Point, RegExp]>([
    ['tragion-left', [-0.072, 0, 0], /tragion-left: lies on the right/],
    ['tragion-right', [-0.072, 0.002, 0], /tragion: left and right differ by 2\.00 mm/],
    ['inion', [0.004, 0, -0.087], /inion: lies 4\.0 mm beside the midline/],
    ['glabella', [0, 0.01, 0.095], /nasion: does not lie below glabella/],
    ['inion', [0, 0, 0.05], /inion: does not lie behind mastoid-left/],
    ['acromion-left', [0.06, -0.18, -0.048], /acromion-left: does not lie outside tragion-left/],
  ])('hold the landmark %s to a head that looks forward', (name, at, fault) => {
    expect(faultsOf(withLandmark(name, at)).join()).toMatch(fault);
  });

  it('name a landmark that is missing', () => {
    const { 'acromion-right': _, ...landmarks } = sound.atlas.landmarks;
    expect(faultsOf({ ...sound, atlas: { ...sound.atlas, landmarks } })).toContain('acromion-left: acromion-right is missing');
  });

  it('keep zones inside the area of their muscle, on their side', () => {
    const [left, right] = sound.atlas.zones;
    if (!left || !right) throw new Error('the sound atlas has two zones');
    const astray = { ...left, outline: [...left.outline, placeOf('temporalis-1-left')] };
    expect(faultsOf({ ...sound, atlas: { ...sound.atlas, zones: [astray] } })).toEqual([
      'trapezius-zone-left: its area "neck" weighs only 0.00 there',
    ]);
    const across = { ...left, outline: right.outline };
    expect(faultsOf({ ...sound, atlas: { ...sound.atlas, zones: [across] } })).toEqual([
      'trapezius-zone-left: crosses the midline',
    ]);
  });
});
