// Where every point and every area's label stands on the stage for a lens: the frame that is published to the page. Pure.
import { facesLens, facing, type Lens, projectPoint, type Stage } from '#anatomy/camera-fit.ts';
import type { Manifest, PlacedRegion, Point } from '#anatomy/manifest.ts';
import type { RegionId, SiteId } from '#protocol/vocabulary.ts';
import type { Anchor, StageFrame } from '#session/stage-link.ts';
import type { StructurePlace } from './under-feed.ts';

/** Whether something of the head lies before a point; until the rays are ready nothing does. */
export type Hides = (from: Point, point: Point) => boolean;

export const HIDES_NOTHING: Hides = () => false;

/** `structure` is the place of the muscle or nerve attended to, where it is drawn. `landmarks` are those the ruler offers. */
export function stageFrame(
  manifest: Pick<Manifest, 'sites' | 'regions'>,
  lens: Lens,
  stage: Stage,
  hides: Hides,
  structure: StructurePlace | null = null,
  landmarks: Manifest['landmarks'] = {},
): StageFrame {
  const anchorOf = (at: Point, normal: Point): Anchor => ({
    ...projectPoint(lens, stage, at),
    facing: facesLens(lens, at, normal) && !hides(lens.position, raised(at, normal)),
  });
  const sites = manifest.sites.map(({ id, at, normal }) => [id, anchorOf(at, normal)]);
  const regions = manifest.regions.map((region) => {
    const { at, normal } = nearestAnchor(region, lens);
    return [region.id, anchorOf(at, normal)];
  });
  // Landmarks have no normal of their own: the far side of the head is hidden by the near one.
  const marks = Object.entries(landmarks).map(([name, { at }]) => [
    name,
    { ...projectPoint(lens, stage, at), facing: !hides(lens.position, at) },
  ]);
  return {
    width: stage.width,
    height: stage.height,
    sites: Object.fromEntries(sites) as Record<SiteId, Anchor>,
    regions: Object.fromEntries(regions) as Record<RegionId, Anchor>,
    structure: structure && { ...projectPoint(lens, stage, structure.at), facing: structure.facing },
    landmarks: Object.fromEntries(marks) as Record<string, Anchor>,
  };
}

/** Of an area with an anchor on each side, the one that is turned towards the viewer most. */
function nearestAnchor({ id, anchors }: PlacedRegion, lens: Lens): PlacedRegion['anchors'][number] {
  const [first, ...others] = anchors;
  if (first === undefined) throw new RangeError(`area "${id}" has no anchor`);
  return others.reduce(
    (best, next) => (facing(lens, next.at, next.normal) > facing(lens, best.at, best.normal) ? next : best),
    first,
  );
}

/** A little off the skin, so that the skin's own curve does not count as hiding it. */
function raised(at: Point, normal: Point): Point {
  const lift = 0.002;
  return [at[0] + normal[0] * lift, at[1] + normal[1] * lift, at[2] + normal[2] * lift];
}
