// A small atlas that keeps every rule, to be broken one rule at a time: each point in the middle of its own triangle, the right side the
// left one's mirror image.
import type { Manifest, PlacedSite, Point } from '#anatomy/manifest.ts';
import { SITES } from '#protocol/protocol.ts';
import { REGION_IDS, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { type Surface, surfaceOf } from '../../../models/geometry/surface.ts';
import type { Atlas } from '../../../models/steps/assemble-atlas.ts';

export interface SoundAtlas {
  readonly atlas: Atlas;
  readonly surface: Surface;
  readonly areas: Float64Array;
}

const APART_M = 0.02;
const CORNER_M = 0.006;
const LANDMARK_PLACES: Readonly<Record<string, Point>> = {
  vertex: [0, 0.13, 0],
  trichion: [0, 0.09, 0.08],
  glabella: [0, 0.04, 0.095],
  nasion: [0, 0.02, 0.091],
  menton: [0, -0.09, 0.07],
  inion: [0, 0, -0.087],
  opisthocranion: [0, 0.05, -0.096],
  'tragion-left': [0.072, 0, 0],
  'mastoid-left': [0.059, -0.012, -0.029],
  'orbital-rim-medial-left': [0.016, 0.033, 0.092],
  'pupil-left': [0.032, 0.02, 0.083],
  'neck-inflection-left': [0.066, -0.11, -0.045],
  'acromion-left': [0.183, -0.18, -0.048],
};

export function soundAtlas(): SoundAtlas {
  const points: number[] = [];
  const triangles: number[] = [];
  const weights: number[] = [];
  const sites = SITE_IDS.map((id): PlacedSite => {
    const at = placeOf(id);
    const first = points.length / 3;
    const { muscle, region, side, units } = SITES[id];
    for (const [dx, dy] of [
      [-CORNER_M, -CORNER_M / 2],
      [CORNER_M, -CORNER_M / 2],
      [0, CORNER_M],
    ] as const) {
      points.push(at[0] + dx, at[1] + dy, at[2]);
      weights.push(...REGION_IDS.map((other) => (other === region ? 1 : 0)));
    }
    triangles.push(first, first + 1, first + 2);
    return {
      id,
      muscle,
      region,
      side,
      units,
      at,
      normal: [0, 0, 1],
      triangle: [first, first + 1, first + 2],
      barycentric: [1 / 3, 1 / 3, 1 / 3],
      toleranceMm: 3,
      measured: [{ from: 'inion', alongSkinMm: 15, published: 15, accept: [12, 18], source: 'S1' }],
    };
  });
  const views = {} as Manifest['views'];
  const atlas = {
    schema: 1,
    unit: 'm' as const,
    frame: 'test',
    skinNode: 'skin',
    landmarks: mirroredLandmarks(),
    regions: [],
    sites,
    curves: { 'nuchal-line-left': nuchalLine(1), 'nuchal-line-right': nuchalLine(-1) },
    zones: (['left', 'right'] as const).map((side) => ({
      id: `trapezius-zone-${side}`,
      muscle: 'trapezius' as const,
      side,
      outline: ([1, 2, 3] as const).map((number) => placeOf(`trapezius-${number}-${side}`)),
    })),
    views,
  };
  return { atlas, surface: surfaceOf(points, triangles), areas: Float64Array.from(weights) };
}

/** Points in a row each side, above the nuchal line (y = 0) or, of the neck, below it. */
function placeOf(id: SiteId): Point {
  const { side, region } = SITES[id];
  if (side === 'midline') return [0, 0.2, 0];
  const left = SITE_IDS.filter((other) => SITES[other].side === side);
  const x = APART_M * (left.indexOf(id) + 1);
  return [side === 'left' ? x : -x, region === 'neck' ? -0.03 : 0.03, 0];
}

function nuchalLine(side: 1 | -1): readonly Point[] {
  return Array.from({ length: 41 }, (_, i): Point => [side * i * 0.01, 0, 0]);
}

function mirroredLandmarks(): Manifest['landmarks'] {
  return Object.fromEntries(
    Object.entries(LANDMARK_PLACES).flatMap(([name, at]): [string, { at: Point }][] => {
      const other: Point = [-at[0], at[1], at[2]];
      return name.endsWith('-left')
        ? [
            [name, { at }],
            [name.replace(/-left$/, '-right'), { at: other }],
          ]
        : [[name, { at }]];
    }),
  );
}
