// What lies straight below each point: a ray from the skin against its normal through every muscle of that side.
import type { Manifest, PlacedSite, Stratum } from '#anatomy/manifest.ts';
import { mirrored, scale } from '#anatomy/vec3.ts';
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import { type SolidMesh, through } from '../checks/footprint.ts';

/** Tenths of a millimetre: as fine as the file is. */
const DIGITS = 1;

/** @param muscles of the left side and the midline @returns from the skin inwards */
export function strataBelow(sites: readonly PlacedSite[], muscles: ReadonlyMap<BodyMuscleId, SolidMesh>): Manifest['strata'] {
  const rays = [...muscles].map(([id, mesh]) => [id, through(mesh)] as const);
  const below = ({ at, normal }: PlacedSite): readonly Stratum[] => {
    // Only left meshes are made: a point of the right is looked at in the mirror.
    const flip = at[0] < 0;
    const [from, inwards] = [flip ? mirrored(at) : at, scale(flip ? mirrored(normal) : normal, -1)];
    return rays
      .flatMap(([muscle, meet]): readonly Stratum[] => {
        const hit = meet(from, inwards);
        if (!hit) return [];
        const [fromMm, toMm] = hit.map((metres) => Number((metres * 1000).toFixed(DIGITS))) as [number, number];
        return toMm > fromMm ? [{ muscle, fromMm, toMm }] : [];
      })
      .sort((a, b) => a.fromMm - b.fromMm);
  };
  return Object.fromEntries(sites.map((site) => [site.id, below(site)])) as unknown as Manifest['strata'];
}
