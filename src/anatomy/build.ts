// Where points and landmarks stand on the head that is drawn: the average adult, another head, or one between the two.
import type { HeadId, Manifest, PlacedSite, Point } from './manifest.ts';

/** Which head, and how much of it: `share` 0 is the average adult, 1 the whole of the other. */
export interface HeadShare {
  readonly head: HeadId;
  readonly share: number;
}

type Landmarks = Manifest['landmarks'];

/** The head to blend with, or null where the average adult is meant, or the manifest has no such head yet. */
function otherHead({ heads }: Manifest, { head, share }: HeadShare): Manifest['heads'][keyof Manifest['heads']] | null {
  return head === 'average' || share <= 0 ? null : (heads[head] ?? null);
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, from[2] + (to[2] - from[2]) * share];
}

function unit([x, y, z]: Point): Point {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/**
 * The points on a head, in the order of the manifest's own. Positions (metres) and normals (unit) go straight from the average adult's
 * to the other head's; triangle and measures are those of the nearer of the two. Both ends are the manifest's own objects.
 */
export function sitesOn(manifest: Manifest, build: HeadShare): readonly PlacedSite[] {
  const other = otherHead(manifest, build);
  if (!other) return manifest.sites;
  const { share } = build;
  if (share >= 1) return other.sites;
  const moved = new Map(other.sites.map((site) => [site.id, site]));
  return manifest.sites.map((site) => {
    const goal = moved.get(site.id);
    if (!goal) return site;
    return {
      ...(share < 0.5 ? site : goal),
      at: between(site.at, goal.at, share),
      normal: unit(between(site.normal, goal.normal, share)),
    };
  });
}

/** The landmarks on a head, by name, in the same way. */
export function landmarksOn(manifest: Manifest, build: HeadShare): Landmarks {
  const other = otherHead(manifest, build);
  if (!other) return manifest.landmarks;
  if (build.share >= 1) return other.landmarks;
  return Object.fromEntries(
    Object.entries(manifest.landmarks).map(([name, { at }]) => {
      const goal = other.landmarks[name];
      return [name, { at: goal ? between(at, goal.at, build.share) : at }];
    }),
  );
}
