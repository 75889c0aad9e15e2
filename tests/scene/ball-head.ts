// A head that is a ball of 10 cm, with every point and area on it: small enough to reason about in scene tests.
import { type BufferGeometry, Float32BufferAttribute, SphereGeometry } from 'three';
import type { Manifest, PlacedSite, Point, View, ViewId } from '#anatomy/manifest.ts';
import { HEAD_IDS, VIEW_IDS } from '#anatomy/manifest.ts';
import { SITES } from '#protocol/protocol.ts';
import { REGION_IDS, type RegionId, SITE_IDS } from '#protocol/vocabulary.ts';

const BALL_RADIUS_M = 0.1;

/** Degrees (azimuth, elevation) at which each area's points cluster on the ball. */
const PLACES: Readonly<Record<RegionId, readonly [number, number]>> = {
  forehead: [0, 30],
  temple: [90, 20],
  occipital: [180, 10],
  neck: [180, -40],
};

export function onBall(azimuthDeg: number, elevationDeg: number): { readonly at: Point; readonly normal: Point } {
  const [azimuth, elevation] = [(azimuthDeg * Math.PI) / 180, (elevationDeg * Math.PI) / 180];
  const normal: Point = [Math.sin(azimuth) * Math.cos(elevation), Math.sin(elevation), Math.cos(azimuth) * Math.cos(elevation)];
  return { normal, at: [normal[0] * BALL_RADIUS_M, normal[1] * BALL_RADIUS_M, normal[2] * BALL_RADIUS_M] };
}

const sites: PlacedSite[] = SITE_IDS.map((id, i) => {
  const { muscle, region, side, units } = SITES[id];
  const [azimuth, elevation] = PLACES[region];
  const turned = region === 'temple' && side === 'right' ? -azimuth : azimuth;
  return {
    id,
    muscle,
    region,
    side,
    units,
    ...onBall(turned + (i % 5) * 4 - 8, elevation),
    triangle: [0, 1, 2],
    barycentric: [1, 0, 0],
    toleranceMm: 5,
    measured: [],
  };
});

const view = (azimuthDeg: number, half = 0.12): View => ({
  target: [0, 0, 0],
  azimuthDeg,
  elevationDeg: 0,
  halfSize: [half, half],
});
const AZIMUTHS: Partial<Record<ViewId, number>> = {
  left: 90,
  right: -90,
  back: 180,
  'temple-left': 90,
  'temple-right': -90,
  occipital: 180,
  neck: 180,
};

export const BALL_MANIFEST: Manifest = {
  schema: 1,
  unit: 'm',
  frame: 'ball',
  skinNode: 'skin',
  model: '',
  landmarks: {},
  regions: REGION_IDS.map((id) => {
    const [azimuth, elevation] = PLACES[id];
    const anchors = id === 'temple' ? [onBall(90, elevation), onBall(-90, elevation)] : [onBall(azimuth, elevation)];
    return { id, sites: sites.filter((site) => site.region === id).map((site) => site.id), anchors };
  }),
  sites,
  curves: {},
  zones: [],
  views: Object.fromEntries(VIEW_IDS.map((id) => [id, view(AZIMUTHS[id] ?? 0)])) as Record<ViewId, View>,
  layers: { model: '', parts: [] },
  strata: Object.fromEntries(SITE_IDS.map((id) => [id, []])) as unknown as Manifest['strata'],
  morphs: { model: '', targets: [] },
  actions: {},
  heads: Object.fromEntries(
    HEAD_IDS.slice(1).map((id) => [id, { target: id, sites, landmarks: {}, sizes: {} }]),
  ) as unknown as Manifest['heads'],
};

/** The ball's skin as load-head hands it over: its front half is forehead, its left half also temple, more weakly. */
export function ballGeometry(): BufferGeometry {
  const ball = new SphereGeometry(BALL_RADIUS_M, 64, 48);
  const normal = ball.getAttribute('normal');
  const areas: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < normal.count; i++) {
    areas.push(Math.max(normal.getZ(i), 0), Math.max(normal.getX(i), 0) * 0.9, 0, 0);
    open.push(1, 1, 1);
  }
  ball.setAttribute('_area', new Float32BufferAttribute(areas, 4));
  ball.setAttribute('color', new Float32BufferAttribute(open, 3));
  ball.computeBoundingBox();
  return ball;
}
