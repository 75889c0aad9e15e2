// A small manifest that is valid for all 31 points, for tests: round figures near a real head's, mirrored exactly, no model behind it.
import {
  HEAD_IDS,
  type LayerPart,
  type Manifest,
  type PlacedRegion,
  type PlacedSite,
  type Point,
  VIEW_IDS,
  type View,
} from '#anatomy/manifest.ts';
import { SITES, sitesOfRegion } from '#protocol/protocol.ts';
import { type SpotId, spotOf } from '#protocol/spot.ts';
import { musclesUnder } from '#protocol/under-the-point.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, REGION_IDS, type RegionId, SITE_IDS, type Side, type SiteId } from '#protocol/vocabulary.ts';

interface OnSkin {
  readonly at: Point;
  readonly normal: Point;
}

/** Left or midline: where, and which way the skin faces (any length). */
const SPOTS: Readonly<Record<SpotId, readonly [at: Point, facing: Point]>> = {
  corrugator: [
    [0.016, 0.036, 0.09],
    [0.15, 0.1, 1],
  ],
  procerus: [
    [0, 0.036, 0.092],
    [0, 0.1, 1],
  ],
  'frontalis-medial': [
    [0.016, 0.075, 0.082],
    [0.15, 0.45, 1],
  ],
  'frontalis-lateral': [
    [0.031, 0.075, 0.077],
    [0.35, 0.45, 1],
  ],
  'temporalis-1': [
    [0.072, 0.03, 0.004],
    [1, 0.1, 0],
  ],
  'temporalis-2': [
    [0.071, 0.052, 0.004],
    [1, 0.25, 0],
  ],
  'temporalis-3': [
    [0.069, 0.041, 0.026],
    [1, 0.15, 0.2],
  ],
  'temporalis-4': [
    [0.072, 0.052, -0.011],
    [1, 0.25, -0.1],
  ],
  'occipitalis-1': [
    [0.042, 0.004, -0.075],
    [0.5, -0.1, -1],
  ],
  'occipitalis-2': [
    [0.052, 0.016, -0.068],
    [0.7, 0, -1],
  ],
  'occipitalis-3': [
    [0.032, 0.016, -0.083],
    [0.35, 0, -1],
  ],
  'paraspinal-1': [
    [0.01, -0.04, -0.072],
    [0.1, -0.2, -1],
  ],
  'paraspinal-2': [
    [0.021, -0.029, -0.07],
    [0.25, -0.2, -1],
  ],
  'trapezius-1': [
    [0.105, -0.14, -0.05],
    [0.2, 1, -0.3],
  ],
  'trapezius-2': [
    [0.138, -0.15, -0.05],
    [0.2, 1, -0.3],
  ],
  'trapezius-3': [
    [0.075, -0.122, -0.05],
    [0.5, 1, -0.3],
  ],
};

const mirrored = ([x, y, z]: Point, side: Side): Point => (side === 'right' ? [-x, y, z] : [x, y, z]);

function unit([x, y, z]: Point): Point {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function onSkin(id: SiteId): OnSkin {
  const [at, facing] = SPOTS[spotOf(id)];
  const { side } = SITES[id];
  return { at: mirrored(at, side), normal: mirrored(unit(facing), side) };
}

function placedSite(id: SiteId): PlacedSite {
  const { muscle, region, side, units } = SITES[id];
  return {
    id,
    muscle,
    region,
    side,
    units,
    ...onSkin(id),
    triangle: [0, 1, 2],
    barycentric: [0.5, 0.25, 0.25],
    toleranceMm: 3,
    measured: [{ from: 'nasion', alongSkinMm: 15, published: 15, accept: [12, 18], source: 'S1 S3' }],
  };
}

const ANCHORS: Readonly<Record<RegionId, readonly SiteId[]>> = {
  forehead: ['procerus'],
  temple: ['temporalis-2-left', 'temporalis-2-right'],
  occipital: ['occipitalis-3-left'],
  neck: ['trapezius-3-left', 'trapezius-3-right'],
};

const placedRegion = (id: RegionId): PlacedRegion => ({
  id,
  sites: sitesOfRegion(id).map((site) => site.id),
  anchors: ANCHORS[id].map(onSkin),
});

const WHOLE: readonly [number, number] = [0.2, 0.22];
const CLOSE: readonly [number, number] = [0.07, 0.07];
const look = (azimuthDeg: number, halfSize: readonly [number, number], target: Point = [0, -0.04, 0]): View => ({
  target,
  azimuthDeg,
  elevationDeg: 5,
  halfSize,
});

const VIEWS: Manifest['views'] = {
  start: look(30, WHOLE),
  front: look(0, WHOLE),
  left: look(90, WHOLE),
  right: look(-90, WHOLE),
  back: look(180, WHOLE),
  forehead: look(0, CLOSE, [0, 0.05, 0.08]),
  'temple-left': look(90, CLOSE, [0.07, 0.04, 0.01]),
  'temple-right': look(-90, CLOSE, [-0.07, 0.04, 0.01]),
  occipital: look(180, CLOSE, [0, 0.01, -0.075]),
  neck: look(180, WHOLE, [0, -0.1, -0.06]),
};

const PAIRED_LANDMARKS: Readonly<Record<string, Point>> = {
  tragion: [0.07, 0, 0],
  helix: [0.075, 0.03, -0.012],
  mastoid: [0.055, -0.03, -0.025],
  'orbital-rim-medial': [0.016, 0.021, 0.088],
  pupil: [0.0315, 0.004, 0.075],
  acromion: [0.17, -0.16, -0.045],
  'neck-inflection': [0.05, -0.11, -0.05],
};

const MIDLINE_LANDMARKS: Readonly<Record<string, Point>> = {
  nasion: [0, 0.015, 0.091],
  glabella: [0, 0.028, 0.095],
  trichion: [0, 0.086, 0.083],
  vertex: [0, 0.129, -0.01],
  inion: [0, -0.005, -0.09],
  menton: [0, -0.1, 0.08],
  c7: [0, -0.14, -0.09],
};

function landmarks(): Record<string, { at: Point }> {
  const pairs = Object.entries(PAIRED_LANDMARKS).flatMap(([name, at]) =>
    (['left', 'right'] as const).map((side) => [`${name}-${side}`, { at: mirrored(at, side) }] as const),
  );
  const middle = Object.entries(MIDLINE_LANDMARKS).map(([name, at]) => [name, { at }] as const);
  return Object.fromEntries([...middle, ...pairs]);
}

const MIDLINE_MUSCLES: readonly string[] = ['procerus', 'galea'];

function parts(): LayerPart[] {
  const muscles = BODY_MUSCLE_IDS.flatMap((id): LayerPart[] =>
    (MIDLINE_MUSCLES.includes(id) ? (['midline'] as const) : (['left', 'right'] as const)).map((side) => ({
      node: `muscle__${id}__${side}`,
      part: { kind: 'muscle', id, side },
      anchor: mirrored([side === 'midline' ? 0 : 0.06, 0.03, 0], side),
      tendon: [0.1, 0.2],
    })),
  );
  const nerves = NERVE_IDS.flatMap((id): LayerPart[] =>
    (['left', 'right'] as const).map((side) => ({
      node: `nerve__${id}__${side}`,
      part: { kind: 'nerve', id, side },
      anchor: mirrored([0.05, 0.02, 0], side),
    })),
  );
  return [{ node: 'base', part: { kind: 'base' }, anchor: [0, 0, 0.07] }, ...muscles, ...nerves];
}

/** The muscles of a point, each 4 mm thick with 1 mm between them. */
const strata = (id: SiteId) => musclesUnder(id).map((muscle, at) => ({ muscle, fromMm: 2 + 5 * at, toMm: 6 + 5 * at }));

/** Every other head is the average one, 4 mm further forward. */
function heads(): Manifest['heads'] {
  const forward = ([x, y, z]: Point): Point => [x, y, z + 0.004];
  const others = HEAD_IDS.filter((id) => id !== 'average').map((id) => {
    const sites = SITE_IDS.map(placedSite).map((site) => ({ ...site, at: forward(site.at) }));
    const moved = Object.entries(landmarks()).map(([name, { at }]) => [name, { at: forward(at) }] as const);
    return [id, { target: id, sites, landmarks: Object.fromEntries(moved), sizes: { 'head-length': 190 } }] as const;
  });
  return Object.fromEntries(others) as unknown as Manifest['heads'];
}

/** A fresh copy each time, as JSON would give it: tests may break it as they like. */
export function manifestFixture(): Manifest {
  return structuredClone({
    schema: 1,
    unit: 'm',
    frame: 'origin midway between the tragions, +Y up, +Z forward, +X to the left of the patient',
    skinNode: 'skin',
    model: 'ab'.repeat(32),
    landmarks: landmarks(),
    regions: REGION_IDS.map(placedRegion),
    sites: SITE_IDS.map(placedSite),
    curves: {
      'nuchal-line-left': [
        [0, -0.005, -0.09],
        [0.055, -0.01, -0.05],
      ],
    },
    zones: [
      {
        id: 'temporalis-left',
        muscle: 'temporalis',
        side: 'left',
        outline: [
          [0.07, 0.02, 0],
          [0.07, 0.06, 0],
          [0.068, 0.04, 0.03],
        ],
      },
    ],
    views: Object.fromEntries(VIEW_IDS.map((id) => [id, VIEWS[id]])) as Manifest['views'],
    layers: { model: 'cd'.repeat(32), parts: parts() },
    strata: Object.fromEntries(SITE_IDS.map((id) => [id, strata(id)])) as unknown as Manifest['strata'],
    morphs: { model: 'ef'.repeat(32), targets: [...HEAD_IDS.slice(1), 'action-frontalis'] },
    actions: { frontalis: 'action-frontalis' },
    heads: heads(),
  } satisfies Manifest);
}
