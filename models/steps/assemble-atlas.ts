// Everything atlas.json says about the head, from the skin as the file holds it. The caller adds the hash of that file.
import type { Manifest, PlacedSite, Point } from '#anatomy/manifest.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import type { Surface } from '../geometry/surface.ts';
import { type LandmarkName, type Landmarks, MANIFEST_LANDMARKS } from '../landmarks.ts';
import { SKIN_NODE } from '../recipe/packing.ts';
import { aimViews, anchorRegions } from './aim-views.ts';
import { outlineZones } from './outline-zones.ts';
import { placeSites } from './place-sites.ts';
import { type Curves, traceCurves } from './trace-curves.ts';

/** What the skin itself tells; layers and other heads have their own steps. */
export type Atlas = Omit<Manifest, 'model' | 'layers' | 'strata' | 'morphs' | 'actions' | 'heads'>;

const SCHEMA = 1;
const FRAME = "origin midway between the tragions, Frankfurt plane level, +Y up, +Z forward, the patient's left = +X";
/** A hundredth of a millimetre: finer than the packed skin, and far finer than any rule. */
const PLACE_DIGITS = 5;
const SHARE_DIGITS = 4;

/** @param surface the skin as decoded from the packed file: the triangles named are its own */
export function assembleAtlas(surface: Surface, landmarks: Landmarks): Atlas {
  const curves = traceCurves(surface, landmarks);
  const sites = placeSites(surface, landmarks, curves);
  return {
    schema: SCHEMA,
    unit: 'm',
    frame: FRAME,
    skinNode: SKIN_NODE,
    landmarks: publishedLandmarks(surface, landmarks),
    regions: anchorRegions(surface, landmarks, curves).map(({ anchors, ...region }) => ({
      ...region,
      anchors: anchors.map(({ at, normal }) => ({ at: place(at), normal: direction(normal) })),
    })),
    sites: roundedSites(sites),
    curves: roundedCurves(curves),
    zones: outlineZones(surface, landmarks, curves, sites).map(({ outline, ...zone }) => ({
      ...zone,
      outline: outline.map(place),
    })),
    views: Object.fromEntries(
      Object.entries(aimViews(surface, sites)).map(
        ([
          id,
          {
            target,
            halfSize: [width, height],
            ...view
          },
        ]) => [id, { target: place(target), ...view, halfSize: [rounded(width, PLACE_DIGITS), rounded(height, PLACE_DIGITS)] }],
      ),
    ) as unknown as Atlas['views'],
  };
}

/** The landmarks that the manifest names, laid on the skin of the file. */
export function publishedLandmarks(surface: Surface, landmarks: Landmarks): Manifest['landmarks'] {
  return Object.fromEntries(MANIFEST_LANDMARKS.map((name) => [name, { at: place(landmarkAt(surface, landmarks, name)) }]));
}

export function roundedSites(sites: readonly PlacedSite[]): readonly PlacedSite[] {
  return sites.map((site) => ({
    ...site,
    at: place(site.at),
    normal: direction(site.normal),
    barycentric: direction(site.barycentric),
  }));
}

/** Landmarks lie on the skin of the file, which is thinner by a hair than the one they were found on; the pupils behind it. */
function landmarkAt(surface: Surface, landmarks: Landmarks, name: LandmarkName): Point {
  const { at } = landmarks[name];
  return name.startsWith('pupil') ? at : nearestSkinPoint(surface, at).at;
}

function roundedCurves(curves: Curves): Atlas['curves'] {
  return Object.fromEntries(Object.entries(curves).map(([name, points]) => [name, points.map(place)]));
}

function place([x, y, z]: Point): Point {
  return [rounded(x, PLACE_DIGITS), rounded(y, PLACE_DIGITS), rounded(z, PLACE_DIGITS)];
}

function direction([x, y, z]: Point): Point {
  return [rounded(x, SHARE_DIGITS), rounded(y, SHARE_DIGITS), rounded(z, SHARE_DIGITS)];
}

function rounded(value: number, digits: number): number {
  // Adding nought turns -0 into 0.
  return Number(value.toFixed(digits)) + 0;
}
