// The scheme is complete: so many points a muscle.
import type { PlacedSite } from '#anatomy/manifest.ts';
import { MUSCLE_IDS, type MuscleId } from '#protocol/vocabulary.ts';

/** Fixed points a muscle, both sides together (S24, S25; 31 in all, S9). */
const POINTS_OF: Readonly<Record<MuscleId, number>> = {
  corrugator: 2,
  procerus: 1,
  frontalis: 4,
  temporalis: 8,
  occipitalis: 6,
  paraspinal: 4,
  trapezius: 6,
};

export function miscounted(sites: readonly PlacedSite[]): readonly string[] {
  return MUSCLE_IDS.flatMap((muscle) => {
    const found = sites.filter((site) => site.muscle === muscle).length;
    return found === POINTS_OF[muscle] ? [] : [`${muscle}: ${found} points, the scheme has ${POINTS_OF[muscle]}`];
  });
}
