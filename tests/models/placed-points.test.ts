// The committed atlas on the committed head: every rule kept, and every point found again from the landmarks and lines the atlas names.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point } from '#anatomy/manifest.ts';
import { parseManifest } from '#anatomy/parse-manifest.ts';
import { distance, mirrored } from '#anatomy/vec3.ts';
import { atlasFaults } from '../../models/checks/atlas-faults.ts';
import { weightsAt } from '../../models/checks/in-own-area.ts';
import { nearestSkinPoint } from '../../models/geometry/skin-point.ts';
import { cornersOf, type Surface, surfaceOf } from '../../models/geometry/surface.ts';
import type { Landmarks } from '../../models/landmarks.ts';
import { decodeSkin } from '../../models/steps/pack-head.ts';
import { placeSites } from '../../models/steps/place-sites.ts';
import type { Curves } from '../../models/steps/trace-curves.ts';

const file = (name: string): URL => new URL(`../../public/models/${name}`, import.meta.url);
const manifest = parseManifest(JSON.parse(readFileSync(file('atlas.json'), 'utf8')));

describe('the placed points', () => {
  let surface: Surface;
  let areas: ArrayLike<number>;

  beforeAll(async () => {
    const skin = await decodeSkin(new Uint8Array(readFileSync(file('head.glb'))));
    surface = surfaceOf(skin.positions, skin.triangles);
    areas = skin.areas;
  });

  it('keep every rule', () => {
    expect(atlasFaults(manifest, surface, areas)).toEqual([]);
  });

  it('follow from the landmarks and lines that the atlas names', () => {
    const again = placeSites(surface, manifest.landmarks as unknown as Landmarks, manifest.curves as unknown as Curves);
    const moved = again.map(({ id, at }, i) => ({ id, mm: distance(at, manifest.sites[i]?.at ?? [9, 9, 9]) * 1000 }));
    expect(moved.filter(({ mm }) => mm > 0.3)).toEqual([]);
  });

  it('move with their landmark', () => {
    const [x, y, z] = manifest.landmarks['orbital-rim-medial-left']?.at ?? [0, 0, 0];
    const landmarks = { ...manifest.landmarks, 'orbital-rim-medial-left': { at: [x, y + 0.005, z] as const } };
    const again = placeSites(surface, landmarks as unknown as Landmarks, manifest.curves as unknown as Curves);
    const rise = (id: string): number => {
      const [now, before] = [again, manifest.sites].map((sites) => sites.find((site) => site.id === id)?.at[1] ?? 0);
      return ((now ?? 0) - (before ?? 0)) * 1000;
    };
    expect(rise('corrugator-left')).toBeGreaterThan(4);
    expect(rise('procerus')).toBeGreaterThan(4);
    expect(rise('corrugator-right')).toBeCloseTo(0, 0);
    expect(rise('temporalis-1-left')).toBeCloseTo(0, 0);
  });

  const weightsNear = (place: Point): readonly number[] => {
    const { triangle, barycentric } = nearestSkinPoint(surface, place);
    return weightsAt(areas, cornersOf(surface, triangle), barycentric);
  };

  it.each(['pupil-left', 'pupil-right', 'helix-left', 'helix-right', 'nasion', 'menton', 'vertex'])(
    'leave the lids, ears, nose, chin and crown to no area: %s',
    (name) => {
      expect(Math.max(...weightsNear(manifest.landmarks[name]?.at ?? [0, 0, 0]))).toBeLessThan(0.5);
    },
  );

  it('lie in areas that are alike on both sides', () => {
    const unlike = manifest.zones
      .flatMap(({ outline }) => outline)
      .map((place) => {
        const [here, there] = [weightsNear(place), weightsNear(mirrored(place))];
        return Math.max(...here.map((weight, channel) => Math.abs(weight - (there[channel] ?? 0))));
      });
    expect(unlike.length).toBeGreaterThan(100);
    expect(Math.max(...unlike)).toBeLessThan(0.12);
  });
});
