// Everything atlas.json says about one of the other heads: its landmarks and the 31 points, by the same rules as on the average, and what
// is wrong with them. The head is looked at as the files hold it.
import type { OtherHeadId, PlacedHead } from '#anatomy/manifest.ts';
import type { Bust } from '../bust.ts';
import { atlasFaults } from '../checks/atlas-faults.ts';
import { surfaceOf } from '../geometry/surface.ts';
import { MEASURES_OF_A_HEAD } from '../recipe/survey.ts';
import { publishedLandmarks, roundedSites } from './assemble-atlas.ts';
import { findLandmarks } from './find-landmarks.ts';
import { measureBody } from './measure-body.ts';
import type { DecodedSkin } from './pack-head.ts';
import { placeSites } from './place-sites.ts';
import { traceCurves } from './trace-curves.ts';

export interface HeadOnFile {
  readonly id: OtherHeadId;
  readonly placed: PlacedHead;
  /** Each begins with the head's id. */
  readonly faults: readonly string[];
}

/**
 * @param bust the head's own fine skin, on which its landmarks are found
 * @param average the skin as decoded from head.glb: its facets and areas are every head's
 * @param moves how far heads.glb moves each vertex of it, metres
 */
export function placeHead(id: OtherHeadId, bust: Bust, average: DecodedSkin, moves: Float64Array): HeadOnFile {
  const surface = surfaceOf(
    average.positions.map((value, i) => value + (moves[i] ?? 0)),
    average.triangles,
  );
  const landmarks = findLandmarks(bust);
  const curves = traceCurves(surface, landmarks);
  const measured = measureBody(surface, landmarks);
  const placed: PlacedHead = {
    target: id,
    sites: roundedSites(placeSites(surface, landmarks, curves)),
    landmarks: publishedLandmarks(surface, landmarks),
    sizes: Object.fromEntries(MEASURES_OF_A_HEAD.map((name) => [name, Number(measured[name].toFixed(1))])),
  };
  const faults = atlasFaults({ ...placed, curves, zones: [] }, surface, average.areas);
  return { id, placed, faults: faults.map((fault) => `${id}: ${fault}`) };
}
